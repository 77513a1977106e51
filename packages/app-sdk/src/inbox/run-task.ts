import { isEcwidError, type EcwidClient } from '@ecwid-kit/api-client';
import type { WebhookEvent } from '@ecwid-kit/types';
import type { MountedApp } from '../app/mounted-app.ts';
import type { HandlerContext, WebhookContext } from '../app/contexts.ts';
import { parseSettings } from '../settings/settings-storage.ts';
import type { InboxEntry } from './inbox.ts';

/** Does what an entry of the inbox asks for. Throws when it should be tried again. */
export async function runTask(mounted: MountedApp, entry: InboxEntry, signal: AbortSignal): Promise<void> {
  const { app, services, logger } = mounted;
  const { storeId, traceparent, task } = entry;
  const context: HandlerContext<unknown> = { storeId, services, logger, signal, traceparent };
  if (task.kind === 'webhook' && task.event.eventType === 'application.uninstalled') {
    await runUninstalled(mounted, context, task.event);
    return;
  }
  const api = await mounted.apiOf(storeId, traceparent);
  let settings: Promise<Record<string, unknown>> | undefined;
  const getSettings = async () =>
    (settings ??= readStorage(api, signal).then((storage) => parseSettings(app, storage)));
  if (task.kind === 'installed') await app.onInstalled?.({ ...context, api, getSettings });
  else await handleEvent(mounted, { ...context, api, getSettings, event: task.event });
}

type EventContext = WebhookContext<Record<string, unknown>, unknown>;

async function handleEvent({ app }: MountedApp, context: EventContext): Promise<void> {
  const handle = app.webhooks?.[context.event.eventType] as ((context: EventContext) => unknown) | undefined; // its key says which event it takes
  await handle?.(context);
}

async function readStorage(api: EcwidClient, signal: AbortSignal): Promise<Readonly<Record<string, string>>> {
  const entries = await api.appStorage.list({ signal });
  return Object.fromEntries(entries.map(({ key, value }) => [key, value]));
}

/**
 * Forgets the tokens, after asking whether they are dead: the signature of a webhook does not cover the store, and the
 * event of an earlier uninstallation may come after the app was installed again.
 */
async function runUninstalled(
  mounted: MountedApp,
  context: HandlerContext<unknown>,
  event: WebhookEvent,
): Promise<void> {
  const { app, installations, logger } = mounted;
  const key = { clientId: app.clientId, storeId: event.storeId };
  const kept = await installations.get(key);
  if (kept && (await isAlive(mounted.clientFor({ ...key, token: kept.accessToken }), context.signal))) {
    logger('warn', 'uninstall.ignored', { storeId: event.storeId, reason: 'the token is alive' });
    return;
  }
  await app.onUninstalled?.(context);
  await installations.delete(key);
  logger('info', 'uninstalled', { storeId: event.storeId });
}

async function isAlive(api: EcwidClient, signal: AbortSignal): Promise<boolean> {
  try {
    await api.application.getStatus({ signal });
    return true;
  } catch (error) {
    if (isEcwidError(error, 'api_rejected') && (error.status === 401 || error.status === 403)) return false;
    throw error;
  }
}
