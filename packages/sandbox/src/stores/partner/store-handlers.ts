import { CLONE_SCOPES, type PlatformOperations } from '@ecwid-kit/types';
import { notFound, wrongParameter } from '../../rest/api-error.ts';
import type { Call, Handlers } from '../../rest/call.ts';
import { cloneStore, describeClone } from './clone-store.ts';
import { hashMerchantPassword, hasStore, installMaker, makeMerchantStore } from './make-merchant-store.ts';

/** Answers the calls that make, find and copy stores. */
export const storeHandlers: Handlers<PlatformOperations['stores']> = {
  async create(call) {
    const { platform, body: store, query } = call;
    const passwordHash = hashMerchantPassword(platform, store);
    const clientId = clientIdOf(call);
    return call.write(async (tx) => {
      const id = await makeMerchantStore(platform, tx, { clientId, store, passwordHash });
      return { id, ...(query.returnApiToken && { token: await installMaker(platform, tx, id, clientId) }) };
    });
  },

  async find({ platform, query: { email, facebookID, googleID } }) {
    if (!email && !facebookID && !googleID) throw wrongParameter('Name an email, a facebookID or a googleID');
    // Nobody signs in to a sandbox by Facebook or Google, so nobody is known by them.
    if (!email || !(await hasStore(platform.db, email))) throw notFound('There is no store of this person');
    return {};
  },

  async clone(call) {
    const { sourceStoreId, targetStoreId, scope = [], cloneDemoCatalog = false } = call.query;
    const result = await call.write((tx) =>
      cloneStore(call.platform, tx, {
        clientId: clientIdOf(call),
        from: sourceStoreId,
        to: targetStoreId,
        scope: scope.length > 0 ? scope : CLONE_SCOPES,
        withSamples: cloneDemoCatalog,
      }),
    );
    return { success: 'ticket' in result, ...result };
  },

  getClone: (call) => describeClone(call.platform, clientIdOf(call), call.query.ticket),
};

function clientIdOf({ caller }: Pick<Call, 'caller'>): string {
  return caller?.clientId ?? '';
}
