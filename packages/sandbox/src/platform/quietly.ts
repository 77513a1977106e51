import { areaOf } from '../stores/store-changes.ts';
import type { WriteTransaction } from './platform.ts';

/** The same transaction, of which no app hears, at a moment of its own. */
export function quietly(tx: WriteTransaction, nowSeconds: number = tx.nowSeconds): WriteTransaction {
  return {
    ...tx,
    nowSeconds,
    emit: ({ storeId, type }) => tx.touch(storeId, areaOf(type)),
    emitNow: () => Promise.resolve(),
  };
}
