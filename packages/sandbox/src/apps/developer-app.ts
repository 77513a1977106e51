import { maskToken } from '@ecwid-kit/auth';
import type { DeveloperApp } from '@ecwid-kit/types/control';
import type { Platform } from '../platform/platform.ts';
import { findClientSecret } from './app-repository.ts';
import type { App } from './app.ts';
import { findGrantedScopes } from './installations.ts';
import { livingTokens } from './living-tokens.ts';
import { listUpdateRequests } from './update-requests.ts';

const SHOWN = 4;

/** An app as the app dashboard shows it, with its keys masked. */
export async function describeDeveloperApp(platform: Platform, storeId: number, app: App): Promise<DeveloperApp> {
  const { db } = platform;
  const { clientId } = app;
  const tokens = await livingTokens(platform, db, storeId, clientId);
  const granted = await findGrantedScopes(db, storeId, clientId);
  const clientSecret = (await findClientSecret(platform, db, clientId)) ?? '';
  return {
    clientId,
    name: app.name,
    kind: app.kind,
    settings: app.settings,
    installed: granted !== undefined,
    grantedScopes: [...(tokens?.scopes ?? granted ?? [])],
    maskedClientSecret: `…${clientSecret.slice(-SHOWN)}`,
    ...(tokens && { maskedSecretToken: maskToken(tokens.secret) }),
    ...(tokens?.public !== undefined && { maskedPublicToken: maskToken(tokens.public) }),
    created: app.created * 1000,
    requests: await listUpdateRequests(db, { clientId }),
  };
}
