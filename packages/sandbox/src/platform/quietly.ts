import type { WriteTransaction } from './platform.ts';

/** The same transaction, of which no app hears, at a moment of its own. */
export function quietly(tx: WriteTransaction, nowSeconds: number = tx.nowSeconds): WriteTransaction {
  return { ...tx, nowSeconds, emit() {}, emitNow: () => Promise.resolve() };
}
