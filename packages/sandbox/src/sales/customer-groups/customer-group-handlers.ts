import type { CustomerGroup, Operations } from '@ecwid-kit/types';
import { wrongParameter } from '../../rest/api-error.ts';
import type { Handlers } from '../../rest/call.ts';
import { pageOf } from '../../rest/pages.ts';
import { nextId } from '../../storage/sequence.ts';
import { renameGroupOfCustomers } from '../customers/group-of-customers.ts';
import { GENERAL_GROUP, getGroup, saveGroup } from './customer-group-repository.ts';
import { searchGroups } from './search-groups.ts';

/** Answers the customer group calls. */
export const customerGroupHandlers: Handlers<Operations['customerGroups']> = {
  async search(call) {
    const page = pageOf(call.query);
    const { total, items } = await searchGroups(call.platform.db, call.storeId, call.query, page);
    return { total, count: items.length, ...page, items };
  },

  get: (call) => getGroup(call.platform.db, call.storeId, call.params.groupId),

  create: (call) =>
    call.write(async (tx) => {
      const id = await nextId(tx.db, call.storeId, 'customer_group');
      await saveGroup(tx.db, call.storeId, { id, ...call.body });
      tx.emit({ storeId: call.storeId, type: 'customer_group.created', entityId: id });
      return { id };
    }),

  update: (call) =>
    call.write(async (tx) => {
      const before = await getGroup(tx.db, call.storeId, call.params.groupId);
      refuseGeneral(before);
      const group: CustomerGroup = { ...before, ...call.body, name: call.body.name ?? before.name };
      await saveGroup(tx.db, call.storeId, group);
      if (group.name !== before.name) await renameGroupOfCustomers(tx, call.storeId, group.id, group);
      tx.emit({ storeId: call.storeId, type: 'customer_group.updated', entityId: group.id });
      return { updateCount: 1 };
    }),

  delete: (call) =>
    call.write(async (tx) => {
      const group = await getGroup(tx.db, call.storeId, call.params.groupId);
      refuseGeneral(group);
      await tx.db
        .deleteFrom('customer_group')
        .where('store_id', '=', call.storeId)
        .where('id', '=', group.id)
        .execute();
      // Its customers fall back to General: assumed, the reference does not say.
      await renameGroupOfCustomers(tx, call.storeId, group.id, GENERAL_GROUP);
      tx.emit({ storeId: call.storeId, type: 'customer_group.deleted', entityId: group.id });
      return { deleteCount: 1 };
    }),
};

function refuseGeneral({ id }: CustomerGroup): void {
  if (id === GENERAL_GROUP.id) throw wrongParameter('The group "General" cannot be changed');
}
