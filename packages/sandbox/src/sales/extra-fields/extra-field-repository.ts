import type { Db } from '../../storage/database.ts';
import { nextId } from '../../storage/sequence.ts';
import type { ExtraFieldTable } from '../sales-tables.ts';

/** The fields that a store added to one kind of thing. */
export interface FieldSet {
  readonly storeId: number;
  readonly entity: ExtraFieldTable['entity'];
}

/** The stored JSON of every field, in the order they were added. */
export async function fieldTexts(db: Db, { storeId, entity }: FieldSet): Promise<string[]> {
  const rows = await db
    .selectFrom('extra_field')
    .select('doc')
    .where('store_id', '=', storeId)
    .where('entity', '=', entity)
    .orderBy('position')
    .execute();
  return rows.map((row) => row.doc);
}

/** The stored JSON of one field. */
export async function findFieldText(db: Db, { storeId, entity }: FieldSet, key: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('extra_field')
    .select('doc')
    .where('store_id', '=', storeId)
    .where('entity', '=', entity)
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.doc;
}

/** Stores a field: a new one comes last, a known one stays where it is. */
export async function saveField(db: Db, { storeId, entity }: FieldSet, field: { readonly key: string }): Promise<void> {
  const { key } = field;
  const doc = JSON.stringify(field);
  const position = await nextId(db, storeId, 'extra_field');
  await db
    .insertInto('extra_field')
    .values({ store_id: storeId, entity, key, position, doc })
    .onConflict((conflict) => conflict.columns(['store_id', 'entity', 'key']).doUpdateSet({ doc }))
    .execute();
}

export async function deleteField(db: Db, { storeId, entity }: FieldSet, key: string): Promise<void> {
  await db
    .deleteFrom('extra_field')
    .where('store_id', '=', storeId)
    .where('entity', '=', entity)
    .where('key', '=', key)
    .execute();
}
