import { EVENTS, type EventType } from '@ecwid-kit/types/events';
import type { Db } from '../storage/database.ts';
import { preparedUpsert } from '../storage/prepared.ts';

/** What `GET /latest-stats` tells apart. */
export const STORE_AREAS = [
  'products',
  'orders',
  'reviews',
  'domains',
  'profile',
  'categories',
  'discountCoupons',
  'abandonedSales',
  'customers',
  'subscriptions',
] as const;

export type StoreArea = (typeof STORE_AREAS)[number];

/** When an area of a store last changed. An area without a row has not changed since the store was made. */
export interface StoreChangeTable {
  store_id: number;
  area: StoreArea;
  /** Unix seconds. */
  changed: number;
}

const AREA_OF: { readonly [Entity in (typeof EVENTS)[EventType]['entity']]?: StoreArea } = {
  store: 'profile',
  order: 'orders',
  cart: 'abandonedSales',
  product: 'products',
  category: 'categories',
  customer: 'customers',
  discountCoupon: 'discountCoupons',
  review: 'reviews',
};

/** The area that an event says has changed, if it says so of any. */
export function areaOf(type: EventType): StoreArea | undefined {
  return AREA_OF[EVENTS[type].entity];
}

/** Remembers that areas of a store change at a moment. */
export async function recordChanges(
  db: Db,
  storeId: number,
  areas: Iterable<StoreArea>,
  nowSeconds: number,
): Promise<void> {
  for (const area of areas) await upsertChange(db, { store_id: storeId, area, changed: nowSeconds });
}

const upsertChange = preparedUpsert('store_change', ['store_id', 'area']);

/** When each area of a store last changed, in Unix seconds. */
export async function readChanges(db: Db, storeId: number): Promise<(area: StoreArea) => number> {
  const { created } = await db
    .selectFrom('store')
    .select('created')
    .where('id', '=', storeId)
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('store_change')
    .select(['area', 'changed'])
    .where('store_id', '=', storeId)
    .execute();
  const known = new Map(rows.map((row) => [row.area, row.changed]));
  return (area) => known.get(area) ?? created;
}
