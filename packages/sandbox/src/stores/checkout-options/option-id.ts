import type { WriteTransaction } from '../../platform/platform.ts';
import { nextId, type SequenceName } from '../../storage/sequence.ts';

type OptionKind = Extract<SequenceName, 'shipping_option' | 'payment_option' | 'zone'>;

/** `6589-1709547151586`: a number of the store's, and the moment in milliseconds. */
export async function newOptionId(tx: WriteTransaction, storeId: number, kind: OptionKind): Promise<string> {
  return `${await nextId(tx.db, storeId, kind)}-${tx.nowSeconds * 1000}`;
}
