import { findApp, findClientSecret } from '../apps/app-repository.ts';
import { sha256Hex } from '../apps/secret-box.ts';
import type { TokenInfo } from '../apps/token-directory.ts';
import type { Platform } from '../platform/platform.ts';
import { apiError } from './api-error.ts';

const CLIENT_ID_HEADER = 'X-Ecwid-App-Client-Id';
const SECRET_KEY_HEADER = 'X-Ecwid-App-Secret-Key';

/** The older way to show the keys, in the query, which clients in use still go. */
const CLIENT_ID_PARAMETER = 'appClientId';
const SECRET_KEY_PARAMETER = 'appSecretKey';

/** Finds the app whose keys a call shows. It may do what its settings say. Throws the 403 of keys that are wrong. */
export async function authenticateApp(
  platform: Pick<Platform, 'db' | 'secrets'>,
  headers: Headers,
  query: URLSearchParams,
): Promise<TokenInfo> {
  const clientId = headers.get(CLIENT_ID_HEADER) ?? query.get(CLIENT_ID_PARAMETER);
  const secret = headers.get(SECRET_KEY_HEADER) ?? query.get(SECRET_KEY_PARAMETER);
  if (!clientId || !secret) {
    throw keysRefused('The keys of the app are missing', `Send ${CLIENT_ID_HEADER} and ${SECRET_KEY_HEADER}.`);
  }
  const expected = await findClientSecret(platform, platform.db, clientId);
  const app = await findApp(platform.db, clientId);
  // Compared by their hashes: how long it takes tells nothing of the secret.
  if (expected === undefined || !app || sha256Hex(expected) !== sha256Hex(secret)) {
    throw keysRefused(
      'The keys of the app are wrong',
      `Compare ${CLIENT_ID_HEADER} and ${SECRET_KEY_HEADER} with the client id and secret in the app dashboard.`,
    );
  }
  return {
    kind: 'app',
    tokenHash: `app ${clientId}`,
    storeId: 0,
    clientId,
    scopes: new Set(app.settings.scopes),
    created: app.created,
  };
}

const keysRefused = (message: string, hint: string) => apiError('INVALID_API_TOKEN', message, hint);
