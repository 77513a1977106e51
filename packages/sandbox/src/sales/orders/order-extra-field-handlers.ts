import type { Operations, Order } from '@ecwid-kit/types';
import { apiError, notFound } from '../../rest/api-error.ts';
import type { Handlers } from '../../rest/call.ts';
import type { Db } from '../../storage/database.ts';
import { getStoredOrder, toOrder } from './order-repository.ts';
import { updateOrder } from './write-order.ts';

type OrderField = NonNullable<Order['orderExtraFields']>[number];

/** Answers the calls for an order's fields. They live in the order: each change is a change of the order. */
export const orderExtraFieldHandlers: Handlers<Operations['orderExtraFields']> = {
  list: async (call) => (await openFields(call.platform.db, call.storeId, call.params.orderId)).fields,

  create: (call) =>
    call.write(async (tx) => {
      const { stored, fields } = await openFields(tx.db, call.storeId, call.params.orderId);
      const { id } = call.body;
      if (fields.some((field) => field.id === id)) {
        throw apiError('CONSTRAINT_VIOLATION', `The order already has an extra field ${id}`, 'Change it with PUT.');
      }
      const field = {
        customerInputType: 'TEXT' as const,
        orderBy: String(fields.length),
        showInNotifications: false,
        ...call.body,
      };
      await updateOrder(tx, call.storeId, stored, { orderExtraFields: [...fields, field] });
      return { createCount: 1 };
    }),

  update: (call) =>
    call.write(async (tx) => {
      const { stored, fields } = await openFields(tx.db, call.storeId, call.params.orderId);
      const before = findField(fields, call.params.extraFieldId);
      const changed = fields.map((field) => (field === before ? { ...before, ...call.body } : field));
      await updateOrder(tx, call.storeId, stored, { orderExtraFields: changed });
      return { updateCount: 1 };
    }),

  delete: (call) =>
    call.write(async (tx) => {
      const { stored, fields } = await openFields(tx.db, call.storeId, call.params.orderId);
      const gone = findField(fields, call.params.extraFieldId);
      await updateOrder(tx, call.storeId, stored, { orderExtraFields: fields.filter((field) => field !== gone) });
      return { deleteCount: 1 };
    }),
};

async function openFields(db: Db, storeId: number, orderId: string) {
  const stored = await getStoredOrder(db, storeId, orderId);
  return { stored, fields: toOrder(stored).orderExtraFields ?? [] };
}

/** A field. Throws the 404 that an unknown one gets. */
function findField(fields: readonly OrderField[], id: string): OrderField {
  const field = fields.find((one) => one.id === id);
  if (!field) throw notFound(`Order extra field with id ${id} not found`);
  return field;
}
