import type { CustomerGroup } from '@ecwid-kit/types';
import { apiError, notFound, wrongParameter } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';

/** Every customer in no other group. It is always there, and stored nowhere. */
export const GENERAL_GROUP: CustomerGroup = { id: 0, name: 'General' };

async function findGroup(db: Db, storeId: number, id: number): Promise<CustomerGroup | undefined> {
  if (id === GENERAL_GROUP.id) return GENERAL_GROUP;
  const row = await db
    .selectFrom('customer_group')
    .select('doc')
    .where('store_id', '=', storeId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && (JSON.parse(row.doc) as CustomerGroup); // stored by saveGroup
}

/** A group. Throws the 404 that an unknown one gets. */
export async function getGroup(db: Db, storeId: number, id: number): Promise<CustomerGroup> {
  const group = await findGroup(db, storeId, id);
  if (!group) throw groupNotFound(id);
  return group;
}

/** A group that a body names. Throws the 400 that an unknown one gets. */
export async function groupForBody(db: Db, storeId: number, id: number): Promise<CustomerGroup> {
  const group = await findGroup(db, storeId, id);
  if (!group) throw wrongParameter(`Customer group with id ${id} not found`);
  return group;
}

function groupNotFound(id: number) {
  return notFound(`Customer group with id ${id} not found`);
}

/** Stores a group. Throws the 409 of an external id that another group has. */
export async function saveGroup(db: Db, storeId: number, group: CustomerGroup): Promise<void> {
  if (group.externalReferenceId) {
    const rows = await db.selectFrom('customer_group').select('doc').where('store_id', '=', storeId).execute();
    const groups = rows.map((row) => JSON.parse(row.doc) as CustomerGroup); // stored by this function
    const other = groups.find((one) => one.externalReferenceId === group.externalReferenceId && one.id !== group.id);
    if (other) {
      throw apiError(
        'EXTERNAL_ID_ALREADY_USED',
        `External reference id ${group.externalReferenceId} is already used`,
        `Customer group ${other.id} has it.`,
      );
    }
  }
  const row = { doc: JSON.stringify(group), name: group.name.toLowerCase() };
  await db
    .insertInto('customer_group')
    .values({ store_id: storeId, id: group.id, ...row })
    .onConflict((conflict) => conflict.columns(['store_id', 'id']).doUpdateSet(row))
    .execute();
}
