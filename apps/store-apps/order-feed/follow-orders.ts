import { isEcwidError, type EcwidClient } from '@ecwid-kit/api-client';
import type { InstalledContext, WebhookContext } from '@ecwid-kit/app-sdk';
import type { Feed } from './feed/feed.ts';
import type { Settings } from './settings.ts';

type OrderEvent = 'order.created' | 'order.updated' | 'order.deleted';

/** Brings an order up to date in the feed. What the event says is not believed: the order itself is read. */
export async function followOrder(
  context: Pick<WebhookContext<Settings, Feed, OrderEvent>, 'event' | 'api' | 'storeId' | 'services' | 'signal'>,
): Promise<void> {
  const { event, api, storeId, services: feed, signal } = context;
  const { orderId } = event.data;
  const order = await readOrder(api, orderId, signal);
  await (order ? feed.put(storeId, order) : feed.remove(storeId, orderId));
}

const DAY_MS = 86_400_000;

/** Takes in the orders there are already. May run again: what is in the feed is brought up to date. */
export async function importOrders(
  { api, storeId, services: feed, getSettings, signal, logger }: InstalledContext<Settings, Feed>,
  now: () => number = Date.now,
): Promise<void> {
  const { importDays } = await getSettings();
  if (importDays === 0) return;
  const createdFrom = new Date(now() - importDays * DAY_MS);
  let count = 0;
  for await (const order of api.orders.iterate({ createdFrom }, { signal })) {
    await feed.put(storeId, order);
    count += 1;
  }
  logger('info', 'feed.imported', { storeId, count });
}

async function readOrder(api: EcwidClient, orderId: string, signal: AbortSignal) {
  try {
    return await api.orders.get(orderId, {}, { signal });
  } catch (error) {
    if (isEcwidError(error, 'api_rejected') && error.status === 404) return undefined;
    throw error;
  }
}
