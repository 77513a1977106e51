import type { Delivery } from '@ecwid-kit/types/control';
import type { Platform } from '../platform/platform.ts';
import { deliveryOf } from '../webhooks/describe-delivery.ts';
import type { Dispatcher } from '../webhooks/dispatcher.ts';

export interface DeliveriesApi {
  /** Every delivery of a store, oldest first. */
  list(storeId: number): Promise<Delivery[]>;
  /** Waits until every delivery that is due has been tried. */
  settled(): Promise<void>;
}

export function createDeliveriesApi({ db }: Pick<Platform, 'db'>, dispatcher: Dispatcher): DeliveriesApi {
  return {
    async list(storeId) {
      const rows = await db
        .selectFrom('delivery')
        .selectAll()
        .where('store_id', '=', storeId)
        .orderBy('created')
        .execute();
      return rows.map(deliveryOf);
    },
    settled: () => dispatcher.settled(),
  };
}
