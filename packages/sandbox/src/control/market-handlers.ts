import type { ControlOperations } from '@ecwid-kit/types/control';
import { listMarket } from '../apps/market.ts';
import { notFound } from '../rest/api-error.ts';
import type { ControlHandlers } from './control-call.ts';

/** Answers for the App Market. */
export const marketHandlers: ControlHandlers<ControlOperations['market']> = {
  list: ({ platform, params, query }) => listMarket(platform.db, params.storeId, query),

  async get({ platform, params }) {
    const apps = await listMarket(platform.db, params.storeId);
    const app = apps.find(({ clientId }) => clientId === params.clientId);
    if (!app) throw notFound(`The App Market has no app ${params.clientId} for this store`);
    return app;
  },
};
