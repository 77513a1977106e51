import { formatMoment, type Operations, type OrderStatus } from '@ecwid-kit/types';
import { syncTranslations } from '../../catalog/translations.ts';
import type { Handlers } from '../../rest/call.ts';
import { readProfile } from '../../stores/store-profile.ts';
import { getOrderStatus, listOrderStatuses, saveOrderStatus } from './order-status-repository.ts';

/** Answers the order status calls. Only custom statuses can be changed: the contract names them in the path. */
export const orderStatusHandlers: Handlers<Operations['orderStatuses']> = {
  list: async (call) => ({ items: await listOrderStatuses(call.platform.db, call.storeId) }),

  get: (call) => getOrderStatus(call.platform.db, call.storeId, call.params.statusId),

  update: (call) =>
    call.write(async (tx) => {
      const { name, nameTranslations, ...fields } = call.body;
      const before = await getOrderStatus(tx.db, call.storeId, call.params.statusId);
      const status = { ...before, ...fields };
      const names = {
        ...(name !== undefined && { name }),
        ...(nameTranslations && { nameTranslated: nameTranslations }),
      };
      syncTranslations(status, names, ['name'], await readProfile(tx.db, call.storeId));
      if (textsOf(status) !== textsOf(before)) status.lastNameChangeDate = formatMoment(tx.nowSeconds);
      await saveOrderStatus(tx.db, call.storeId, status);
      tx.emit({ storeId: call.storeId, type: 'profile.updated', entityId: call.storeId });
      return { updateCount: 1 };
    }),
};

function textsOf({ name, nameTranslated }: Pick<OrderStatus, 'name' | 'nameTranslated'>): string {
  return JSON.stringify([name, nameTranslated]);
}
