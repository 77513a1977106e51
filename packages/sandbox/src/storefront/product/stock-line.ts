import { availableQuantity, type Stock } from '../../checkout/index.ts';
import type { PageContext } from '../visit/page-context.ts';

export interface StockLine {
  readonly state: 'in' | 'low' | 'out' | 'ahead';
  readonly text: string;
  readonly canBuy: boolean;
}

/** A product or variation as it was read: what is absent may be there as `undefined`. */
type StockFacts = { readonly [Field in keyof Stock]?: Stock[Field] | undefined };

const FEW = 5;

/** How many pieces there are; `undefined` for any number. */
function piecesLeft(stock: StockFacts): number | undefined {
  return availableQuantity(stock as Stock); // to it, undefined is as good as absent
}

/** The stock in words. How many there are is said only when there are few. */
export function stockLine({ texts }: Pick<PageContext, 'texts'>, stock: StockFacts): StockLine {
  const left = piecesLeft(stock);
  if (stock.enabled === false) return { state: 'out', text: texts.soldOut, canBuy: false };
  if (left === undefined || left > FEW) return { state: 'in', text: texts.inStock, canBuy: true };
  if (left > 0) return { state: 'low', text: texts.onlyLeft(left), canBuy: true };
  return stock.outOfStockVisibilityBehaviour === 'ALLOW_PREORDER'
    ? { state: 'ahead', text: texts.preorder, canBuy: true }
    : { state: 'out', text: texts.soldOut, canBuy: false };
}
