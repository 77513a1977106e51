import type { Platform } from '../../platform/platform.ts';
import { apiError, type ApiError } from '../../rest/api-error.ts';
import { readStoreState, type StoreState } from './store-state.ts';

/** Whether stores may be served. Remembered, since every call of an app asks. */
export interface StoreStates {
  /** Throws the 402 of a store whose apps get nothing, and the 404 of one that is not there. */
  check(storeId: number): Promise<void>;
}

export function createStoreStates(platform: Pick<Platform, 'db' | 'onCommit'>): StoreStates {
  const known = new Map<number, StoreState>();
  let commits = 0;
  platform.onCommit(({ storeIds }) => {
    commits += 1;
    for (const storeId of storeIds) known.delete(storeId);
  });

  async function find(storeId: number): Promise<StoreState> {
    const remembered = known.get(storeId);
    if (remembered) return remembered;
    const before = commits;
    const state = await readStoreState(platform.db, storeId);
    if (before === commits) known.set(storeId, state); // what was read before a change may be old
    return state;
  }

  return {
    async check(storeId) {
      const refusal = refusalOf(await find(storeId));
      if (refusal) throw refusal;
    },
  };
}

function refusalOf({ suspended, plan, planName }: StoreState): ApiError | undefined {
  if (suspended) return apiError('STORE_IS_SUSPENDED', 'The store is suspended');
  if (plan.api) return undefined;
  return apiError(
    'NOT_AVAILABLE_ON_CURRENT_PLAN',
    'The plan of the store does not include the API',
    `It is ${planName}.`,
  );
}
