import type { Installation, InstallationData } from '@ecwid-kit/auth';
import type { MountedApp } from '../app/mounted-app.ts';

/**
 * Keeps the tokens of a store. When they are new, the app's `onInstalled` is put into the inbox: the webhook
 * `application.installed` brings no token, so it is the tokens that say when the app can begin.
 */
export async function keepInstallation(
  mounted: MountedApp,
  data: Omit<InstallationData, 'clientId'>,
): Promise<Installation> {
  const { app, installations, inbox, now, logger, onQueued } = mounted;
  const { clientId } = app;
  const { storeId } = data;
  const before = await installations.get({ clientId, storeId });
  const kept = await installations.set({ ...data, clientId });
  if (before?.accessToken === data.accessToken) return kept;
  logger('info', 'installed', { storeId });
  if (!app.onInstalled) return kept;
  const id = `installed:${await fingerprint(data.accessToken)}`;
  const entry = { clientId, id, storeId, task: { kind: 'installed' }, traceparent: undefined } as const;
  if (await inbox.add(entry, now())) onQueued();
  return kept;
}

/** Tells tokens apart without giving them away. */
async function fingerprint(token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return Array.from(new Uint8Array(digest, 0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
