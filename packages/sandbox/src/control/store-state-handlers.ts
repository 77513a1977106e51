import type { ControlOperations } from '@ecwid-kit/types/control';
import { changeStoreState, describeStoreState } from '../stores/plan/change-store-state.ts';
import type { ControlHandlers } from './control-call.ts';

/** Answers what the platform decides about a store. */
export const storeStateHandlers: ControlHandlers<Pick<ControlOperations['stores'], 'getState' | 'updateState'>> = {
  getState: ({ platform, params }) => describeStoreState(platform.db, params.storeId),

  updateState: ({ params, body, write }) =>
    write(async (tx) => {
      await changeStoreState(tx, params.storeId, body);
      return describeStoreState(tx.db, params.storeId);
    }),
};
