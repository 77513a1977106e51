import {
  CUSTOM_ORDER_STATUSES,
  FULFILLMENT_STATUSES,
  PAYMENT_STATUSES,
  type FulfillmentStatus,
  type OrderStatus,
  type PaymentStatus,
} from '@ecwid-kit/types';
import { notFound } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';

/** Every status that orders can have, as a new store has them. */
const BUILT_IN: readonly OrderStatus[] = [
  ...PAYMENT_STATUSES.map((statusId) => builtIn(statusId, 'PAYMENT_STATUS')),
  ...FULFILLMENT_STATUSES.map((statusId) => builtIn(statusId, 'FULFILLMENT_STATUS')),
];

function builtIn(
  statusId: PaymentStatus | FulfillmentStatus,
  orderStatusType: OrderStatus['orderStatusType'],
): OrderStatus {
  const isCustom = CUSTOM_ORDER_STATUSES.some((custom) => custom === statusId);
  return {
    statusId,
    orderStatusType,
    ...(!isCustom && { defaultStatus: true }),
    enabled: !isCustom,
    sendNotificationWhenStatusIsAssigned: true,
  };
}

/** The statuses of a store: those it changed as they are now, the others as they always are. */
export async function listOrderStatuses(db: Db, storeId: number): Promise<OrderStatus[]> {
  const rows = await db.selectFrom('order_status').select('doc').where('store_id', '=', storeId).execute();
  const changed = rows.map((row) => JSON.parse(row.doc) as OrderStatus); // stored by saveOrderStatus
  const byId = new Map(changed.map((status) => [status.statusId, status]));
  return BUILT_IN.map((status) => byId.get(status.statusId) ?? status);
}

/** A status. Throws the 404 that an unknown one gets. */
export async function getOrderStatus(db: Db, storeId: number, statusId: string): Promise<OrderStatus> {
  const status = (await listOrderStatuses(db, storeId)).find((one) => one.statusId === statusId);
  if (!status) throw notFound(`Order status ${statusId} not found`);
  return status;
}

export async function saveOrderStatus(db: Db, storeId: number, status: OrderStatus): Promise<void> {
  const doc = JSON.stringify(status);
  await db
    .insertInto('order_status')
    .values({ store_id: storeId, status_id: status.statusId, doc })
    .onConflict((conflict) => conflict.columns(['store_id', 'status_id']).doUpdateSet({ doc }))
    .execute();
}
