import type { AppDatabase } from '@ecwid-kit/app-sdk';
import type { Order } from '@ecwid-kit/types';
import { sql, type Kysely, type Selectable } from 'kysely';
import { entryOf, searchTextOf, type FeedEntry } from './feed-entry.ts';
import type { FeedFilter } from './feed-query.ts';
import { migrateFeed, type FeedDatabase } from './feed-schema.ts';

export interface FeedPage {
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
  readonly items: readonly FeedEntry[];
}

/** The orders of all stores that have the app. Every call names its store, and sees no other. */
export interface Feed {
  /** Keeps an order as it was read. An older reading does not replace a newer one. */
  put(storeId: number, order: Order): Promise<void>;
  remove(storeId: number, orderId: string): Promise<void>;
  /** Forgets who a customer is, not what was sold. */
  forgetCustomer(storeId: number, email: string): Promise<void>;
  /** Forgets a store. */
  clear(storeId: number): Promise<void>;
  /** A page, the newest order first. */
  search(storeId: number, filter: FeedFilter & { readonly offset: number; readonly limit: number }): Promise<FeedPage>;
  /** Everything that matches, the newest first, a few hundred at a time. */
  each(storeId: number, filter: FeedFilter): AsyncGenerator<FeedEntry, void, undefined>;
}

const BATCH = 500;

/** Opens the feed in a host's database. */
export async function openFeed({ db: hostDb, dialect }: AppDatabase): Promise<Feed> {
  const db = hostDb as unknown as Kysely<FeedDatabase>; // the table is the app's own, see feed-schema
  await migrateFeed(db, dialect);
  const entriesOf = (storeId: number) => db.selectFrom('order_feed_entry').where('store_id', '=', storeId);
  const matching = (storeId: number, filter: FeedFilter) => {
    let query = entriesOf(storeId);
    for (const word of wordsOf(filter.keyword)) {
      query = query.where(sql<boolean>`search_text like ${`%${escapeLike(word)}%`} escape '!'`);
    }
    if (filter.paymentStatus?.length) query = query.where('payment_status', 'in', filter.paymentStatus);
    if (filter.fulfillmentStatus?.length) query = query.where('fulfillment_status', 'in', filter.fulfillmentStatus);
    if (filter.from !== undefined) query = query.where('created', '>=', filter.from);
    if (filter.to !== undefined) query = query.where('created', '<=', filter.to);
    return query;
  };
  const newestFirst = (query: ReturnType<typeof matching>) =>
    query.selectAll().orderBy('created', 'desc').orderBy('order_id', 'desc');

  return {
    put: async (storeId, order) => {
      await db
        .insertInto('order_feed_entry')
        .values(toRow(storeId, order))
        .onConflict((conflict) =>
          conflict
            .columns(['store_id', 'order_id'])
            .doUpdateSet(toRow(storeId, order))
            .where('order_feed_entry.updated', '<=', entryOf(order).updated),
        )
        .execute();
    },

    remove: async (storeId, orderId) => {
      await db.deleteFrom('order_feed_entry').where('store_id', '=', storeId).where('order_id', '=', orderId).execute();
    },

    forgetCustomer: async (storeId, email) => {
      await db
        .updateTable('order_feed_entry')
        .set((eb) => ({ customer: '', email: '', search_text: eb.fn<string>('lower', ['order_id']) }))
        .where('store_id', '=', storeId)
        .where((eb) => eb(eb.fn<string>('lower', ['email']), '=', email.toLowerCase()))
        .execute();
    },

    clear: async (storeId) => {
      await db.deleteFrom('order_feed_entry').where('store_id', '=', storeId).execute();
    },

    search: async (storeId, { offset, limit, ...filter }) => {
      const counted = await matching(storeId, filter)
        .select((eb) => eb.fn.countAll().as('total'))
        .executeTakeFirstOrThrow();
      const rows = await newestFirst(matching(storeId, filter)).offset(offset).limit(limit).execute();
      return { total: Number(counted.total), offset, limit, items: rows.map(toEntry) };
    },

    each: async function* (storeId, filter) {
      let last: FeedEntry | undefined;
      for (;;) {
        let query = newestFirst(matching(storeId, filter)).limit(BATCH);
        if (last) {
          const { created, orderId } = last;
          query = query.where((eb) =>
            eb.or([eb('created', '<', created), eb.and([eb('created', '=', created), eb('order_id', '<', orderId)])]),
          );
        }
        const entries = (await query.execute()).map(toEntry);
        yield* entries;
        last = entries.at(-1);
        if (entries.length < BATCH) return;
      }
    },
  };
}

const wordsOf = (keyword: string | undefined) => (keyword ?? '').toLowerCase().split(/\s+/).filter(Boolean);

const escapeLike = (text: string) => clean(text).replace(/[!%_]/g, '!$&');

/** PostgreSQL takes no NUL in a text. */
const clean = (text: string) => text.replaceAll('\0', '');

function toRow(storeId: number, order: Order): FeedDatabase['order_feed_entry'] {
  const entry = entryOf(order);
  return {
    store_id: storeId,
    order_id: clean(entry.orderId),
    created: entry.created,
    updated: entry.updated,
    customer: clean(entry.customer),
    email: clean(entry.email),
    payment_status: entry.paymentStatus,
    fulfillment_status: entry.fulfillmentStatus,
    payment_method: clean(entry.paymentMethod),
    shipping_method: clean(entry.shippingMethod),
    item_count: entry.itemCount,
    total: entry.total,
    search_text: clean(searchTextOf(order)),
  };
}

function toEntry(row: Selectable<FeedDatabase['order_feed_entry']>): FeedEntry {
  return {
    orderId: row.order_id,
    created: Number(row.created),
    updated: Number(row.updated),
    customer: row.customer,
    email: row.email,
    paymentStatus: row.payment_status,
    fulfillmentStatus: row.fulfillment_status,
    paymentMethod: row.payment_method,
    shippingMethod: row.shipping_method,
    itemCount: row.item_count,
    total: row.total,
  };
}
