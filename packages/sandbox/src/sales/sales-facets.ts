import type { SelectQueryBuilder } from 'kysely';
import type { Db } from '../storage/database.ts';
import type { Tables } from '../storage/tables.ts';
import type { SalesFacetTable } from './sales-tables.ts';
import { prepared } from '../storage/prepared.ts';
import { beginsWith } from '../storage/text-match.ts';

type Entity = SalesFacetTable['entity'];

export interface Facet {
  readonly kind: string;
  readonly value: string | number | boolean | undefined;
}

/** Stores what an order or customer is found by beside its columns. Writes nothing where nothing changed. */
export async function saveFacets(
  db: Db,
  storeId: number,
  entity: Entity,
  itemId: number,
  facets: readonly Facet[],
): Promise<void> {
  const stored = await facetsOfItem(db, { storeId, entity, itemId });
  const wanted = new Map(
    facets
      .filter(({ value }) => value !== undefined && value !== '')
      .map(({ kind, value }) => ({ kind, value: facetText(value) }))
      .map((facet) => [`${facet.kind}=${facet.value}`, facet]),
  );
  const unchanged = stored.length === wanted.size && stored.every(({ kind, value }) => wanted.has(`${kind}=${value}`));
  if (unchanged) return;
  if (stored.length > 0) await removeFacets(db, storeId, entity, itemId);
  const rows = [...wanted.values()].map((facet) => ({ ...facet, store_id: storeId, entity, item_id: itemId }));
  if (rows.length > 0) await db.insertInto('sales_facet').values(rows).execute();
}

const facetsOfItem = prepared((db, values: { storeId: number; entity: Entity; itemId: number }) =>
  db
    .selectFrom('sales_facet')
    .select(['kind', 'value'])
    .where('store_id', '=', values.storeId)
    .where('entity', '=', values.entity)
    .where('item_id', '=', values.itemId),
);

export async function removeFacets(db: Db, storeId: number, entity: Entity, itemId: number): Promise<void> {
  await db
    .deleteFrom('sales_facet')
    .where('store_id', '=', storeId)
    .where('entity', '=', entity)
    .where('item_id', '=', itemId)
    .execute();
}

type ItemIds = SelectQueryBuilder<Tables, 'sales_facet', { item_id: number }>;

/** The ids of those that have one of the values, for an `in`. */
export function withFacet(
  db: Db,
  storeId: number,
  entity: Entity,
  kind: string,
  values: readonly (string | number | boolean)[],
): ItemIds {
  return facetsOf(db, storeId, entity, kind).where(
    'value',
    'in',
    values.map((value) => facetText(value)),
  );
}

/** The ids of those with a value that begins so. */
export function withFacetPrefix(db: Db, storeId: number, entity: Entity, kind: string, prefix: string): ItemIds {
  return facetsOf(db, storeId, entity, kind).where(beginsWith('sales_facet.value', prefix));
}

function facetsOf(db: Db, storeId: number, entity: Entity, kind: string): ItemIds {
  return db
    .selectFrom('sales_facet')
    .select('item_id')
    .where('store_id', '=', storeId)
    .where('entity', '=', entity)
    .where('kind', '=', kind);
}

function facetText(value: Facet['value']): string {
  return String(value ?? '')
    .toLowerCase()
    .replaceAll('\0', '');
}
