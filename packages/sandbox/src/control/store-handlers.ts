import type { ControlOperations } from '@ecwid-kit/types/control';
import { ApiError } from '../rest/api-error.ts';
import { resetStore } from '../stores/reset-store.ts';
import { findMemberScopes, findRole } from '../users/members.ts';
import { createOwnedStore } from '../users/owned-store.ts';
import { storeOverview } from '../users/store-overview.ts';
import { allStores, getUser, storesOf } from '../users/users.ts';
import type { ControlOptions } from './control-access.ts';
import type { ControlHandlers } from './control-call.ts';

/** Answers for the stores of a user. */
export function createStoreHandlers({
  seedStore,
}: ControlOptions): ControlHandlers<Pick<ControlOperations['stores'], 'list' | 'create' | 'get' | 'reset'>> {
  return {
    list: ({ platform, caller }) =>
      caller.kind === 'user' ? storesOf(platform.db, caller.userId) : allStores(platform.db),

    async create({ caller, body, write }) {
      if (caller.kind !== 'user') {
        throw new ApiError({ status: 403, message: 'A store belongs to a user: sign in as one' });
      }
      return write(async (tx) => ({
        id: await createOwnedStore(tx, await getUser(tx.db, caller.userId), body.name),
      }));
    },

    async get({ platform, caller, params }) {
      const role = caller.kind === 'user' ? await findRole(platform.db, params.storeId, caller.userId) : 'owner';
      const overview = await storeOverview(platform.db, params.storeId, role ?? 'staff');
      const scopes = caller.kind === 'user' && (await findMemberScopes(platform.db, params.storeId, caller.userId));
      if (!scopes || scopes.has('read_store_stats')) return overview;
      const { orders: _orders, customers: _customers, sales: _sales, ...rest } = overview;
      return rest;
    },

    reset: ({ params, write }) =>
      write(async (tx) => {
        await resetStore(tx, params.storeId, seedStore);
        return { success: true };
      }),
  };
}
