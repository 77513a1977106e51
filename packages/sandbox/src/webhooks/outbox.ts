import type { Scope } from '@ecwid-kit/types';
import { EVENTS, type EventType } from '@ecwid-kit/types/events';
import type { Clock } from '../clock/clock.ts';
import type { Trace } from '../platform/trace.ts';
import type { Random } from '../random/random.ts';
import type { Db } from '../storage/database.ts';

/** Something that happened, for the apps that listen. */
export interface WebhookEventInput {
  readonly storeId: number;
  readonly type: EventType;
  /** A number, but for `application.*`, whose events carry the store id as a text. */
  readonly entityId: number | string;
  readonly data?: Readonly<Record<string, unknown>>;
  /** Only this app hears of it: `application.*` events concern one app. */
  readonly onlyClientId?: string;
  /** Scopes to judge by where the installation is gone already: `application.uninstalled`. */
  readonly grantedScopes?: readonly Scope[];
}

export interface Subscriber {
  readonly clientId: string;
  readonly scopes: ReadonlySet<string>;
}

/** Which apps of a store have a webhook address. Remembered, since every change asks. */
export interface EventSubscribers {
  of(db: Db, storeId: number): Promise<readonly Subscriber[]>;
  /** Call it whenever an app's settings or installations change. */
  forget(): void;
}

export function createEventSubscribers(_db: Db): EventSubscribers {
  const known = new Map<number, readonly Subscriber[]>();
  return {
    async of(db, storeId) {
      const remembered = known.get(storeId);
      if (remembered) return remembered;
      const rows = await db
        .selectFrom('installation')
        .innerJoin('app', 'app.client_id', 'installation.client_id')
        .select(['installation.client_id', 'installation.scopes', 'app.settings'])
        .where('installation.store_id', '=', storeId)
        .execute();
      const subscribers = rows
        .filter((row) => hasWebhookUrl(row.settings))
        .map((row) => ({ clientId: row.client_id, scopes: new Set(row.scopes.split(' ')) }));
      known.set(storeId, subscribers);
      return subscribers;
    },
    forget: () => known.clear(),
  };
}

function hasWebhookUrl(settings: string): boolean {
  const { endpoints } = JSON.parse(settings) as { endpoints?: { webhookUrl?: string } };
  return Boolean(endpoints?.webhookUrl);
}

interface WriteDeliveries {
  readonly db: Db;
  readonly subscribers: EventSubscribers;
  readonly clock: Clock;
  readonly random: Random;
  readonly trace: Trace;
  readonly events: readonly WebhookEventInput[];
}

/** Writes a delivery of each event to each app that listens and may know. Returns how many. */
export async function writeDeliveries({
  db,
  subscribers,
  clock,
  random,
  trace,
  events,
}: WriteDeliveries): Promise<number> {
  const rows = [];
  for (const event of events) {
    const { scope } = EVENTS[event.type];
    const eventId = random.uuid();
    const eventCreated = clock.nowSeconds();
    const body = JSON.stringify({
      eventId,
      eventCreated,
      storeId: event.storeId,
      entityId: event.entityId,
      eventType: event.type,
      ...(event.data && { data: event.data }),
    });
    for (const { clientId, scopes } of await subscribers.of(db, event.storeId)) {
      if (event.onlyClientId !== undefined && event.onlyClientId !== clientId) continue;
      if (!scopes.has(scope)) continue;
      rows.push({
        id: random.uuid(),
        event_id: eventId,
        store_id: event.storeId,
        client_id: clientId,
        event_type: event.type,
        event_created: eventCreated,
        body,
        status: 'pending' as const,
        due: clock.now(),
        lease: 0,
        attempt: 0,
        trace_id: trace.traceId,
        parent_span_id: trace.spanId,
        created: clock.now(),
      });
    }
  }
  if (rows.length > 0) await db.insertInto('delivery').values(rows).execute();
  return rows.length;
}
