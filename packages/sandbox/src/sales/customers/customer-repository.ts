import { parseMoment, type Customer } from '@ecwid-kit/types';
import { apiError, notFound } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';
import { prepared, preparedUpsert } from '../../storage/prepared.ts';
import { removeFacets, saveFacets, withFacet } from '../sales-facets.ts';
import { customerFacets, customerSearchText } from './customer-document.ts';

/** The stored JSON of a customer, for answers that need no change. */
export async function findCustomerText(db: Db, storeId: number, id: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('customer')
    .select('doc')
    .where('store_id', '=', storeId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.doc;
}

/** A customer. Throws the 404 that an unknown one gets. */
export async function getCustomer(db: Db, storeId: number, id: number): Promise<Customer> {
  const text = await findCustomerText(db, storeId, id);
  if (text === undefined) throw customerNotFound(id);
  return JSON.parse(text) as Customer; // stored by saveCustomer
}

export function customerNotFound(id: number) {
  return notFound(`Customer with id ${id} not found`);
}

/** Finds who has an e-mail address, whatever its case. */
export async function findCustomerByEmail(db: Db, storeId: number, email: string): Promise<Customer | undefined> {
  const [row] = await customerByEmail(db, { storeId, email: email.trim().toLowerCase() });
  return row && (JSON.parse(row.doc) as Customer); // stored by saveCustomer
}

const customerByEmail = prepared((db, { storeId, email }: { storeId: number; email: string }) =>
  db.selectFrom('customer').select('doc').where('store_id', '=', storeId).where('email', '=', email),
);

export async function customersOfGroup(db: Db, storeId: number, groupId: number): Promise<Customer[]> {
  const rows = await db
    .selectFrom('customer')
    .select('doc')
    .where('store_id', '=', storeId)
    .where('group_id', '=', groupId)
    .execute();
  return rows.map((row) => JSON.parse(row.doc) as Customer); // stored by saveCustomer
}

/** Stores a customer with everything it is found by. Throws the 409 of an e-mail or external id that is taken. */
export async function saveCustomer(db: Db, storeId: number, customer: Customer): Promise<void> {
  await refuseTaken(db, storeId, customer);
  await upsertCustomer(db, {
    store_id: storeId,
    id: customer.id,
    ...statsColumns(customer),
    doc: JSON.stringify(customer),
    email: customer.email?.trim().toLowerCase() ?? '',
    name: customer.name?.toLowerCase().replaceAll('\0', '') ?? '',
    group_id: customer.customerGroupId ?? 0,
    created: seconds(customer.registered),
    updated: seconds(customer.updated),
    search_text: customerSearchText(customer),
  });
  await saveFacets(db, storeId, 'customer', customer.id, customerFacets(customer));
}

const upsertCustomer = preparedUpsert('customer', ['store_id', 'id']);

/** Stores what a customer bought. Everything else about the customer is as it was stored. */
export async function saveCustomerStats(db: Db, storeId: number, customer: Customer): Promise<void> {
  await updateStats(db, { storeId, id: customer.id, doc: JSON.stringify(customer), ...statsColumns(customer) });
}

type StatsColumns = ReturnType<typeof statsColumns>;

const updateStats = prepared((db, values: StatsColumns & { storeId: number; id: number; doc: string }) => {
  const { storeId, id, doc, order_count, sales_value, first_order, last_order } = values;
  return db
    .updateTable('customer')
    .set({ doc, order_count, sales_value, first_order, last_order })
    .where('store_id', '=', storeId)
    .where('id', '=', id);
});

function statsColumns({ stats = {} }: Customer) {
  return {
    order_count: stats.numberOfOrders ?? 0,
    sales_value: stats.salesValue ?? 0,
    first_order: seconds(stats.firstOrderDate),
    last_order: seconds(stats.lastOrderDate),
  };
}

function seconds(text: string | undefined): number {
  return (text && parseMoment(text)) || 0;
}

/** Removes a customer and everything it was found by. Their orders stay as they are. */
export async function deleteCustomer(db: Db, storeId: number, id: number, nowSeconds: number): Promise<void> {
  await db.deleteFrom('customer').where('store_id', '=', storeId).where('id', '=', id).execute();
  await removeFacets(db, storeId, 'customer', id);
  await db
    .insertInto('deleted_item')
    .values({ store_id: storeId, entity: 'customers', item_id: id, item_name: '', deleted: nowSeconds })
    .execute();
}

async function refuseTaken(db: Db, storeId: number, { id, email, externalReferenceId }: Customer): Promise<void> {
  const other = email ? await findCustomerByEmail(db, storeId, email) : undefined;
  if (other && other.id !== id) {
    throw apiError(
      'CONSTRAINT_VIOLATION',
      `A customer with the email ${email} already exists`,
      `Customer ${other.id} has it. Find them with GET /customers?email=…&useExactEmailMatch=true.`,
    );
  }
  if (!externalReferenceId) return;
  const owner = await withFacet(db, storeId, 'customer', 'external_reference_id', [externalReferenceId])
    .where('item_id', '!=', id)
    .executeTakeFirst();
  if (owner) {
    throw apiError(
      'EXTERNAL_ID_ALREADY_USED',
      `External reference id ${externalReferenceId} is already used`,
      `Customer ${owner.item_id} has it.`,
    );
  }
}
