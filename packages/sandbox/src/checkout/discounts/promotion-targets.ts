import type { CartLine } from '../lines/cart-line.ts';
import type { LedgerLine } from './line-ledger.ts';
import { isNamed, type Promotion, type PromotionTargets } from './promotion.ts';

/** A line whose price a promotion lowers, and how many pieces of it. */
export interface TargetLine {
  readonly entry: LedgerLine;
  readonly pieces: number;
}

/**
 * The lines that a promotion lowers. One on the subtotal lowers all, whatever its targets. Products match when every
 * list that is there has them. Where the number of pieces is limited, the cheapest are discounted first. None, where
 * fewer than the least number of pieces match.
 */
export function targetLines(ledger: readonly LedgerLine[], promotion: Promotion): TargetLine[] {
  const open = ledger.filter(({ line }) => line.discountsAllowed !== false);
  if (promotion.discountBase === 'SUBTOTAL') return open.map(whole);
  const { targets = {} } = promotion;
  const entries = open.filter(({ line }) => isTarget(line, targets)).toSorted((a, b) => a.unitPrice - b.unitPrice);
  const { minDiscountedProductQuantity: least = 0, maxDiscountedProductQuantity: most = Infinity } = targets;
  if (entries.reduce((sum, { line }) => sum + line.quantity, 0) < least) return [];
  let left = most;
  return entries.flatMap((entry) => {
    const pieces = Math.min(entry.line.quantity, left);
    left -= pieces;
    return pieces > 0 ? [{ entry, pieces }] : [];
  });
}

const whole = (entry: LedgerLine): TargetLine => ({ entry, pieces: entry.line.quantity });

/** Whether targets leave products out: an order then says which ones were discounted. */
export function narrowsProducts({ targets = {}, discountBase }: Promotion): boolean {
  const { minDiscountedProductQuantity: _least, maxDiscountedProductQuantity: most, ...lists } = targets;
  return discountBase === 'ITEM' && (most !== undefined || Object.values(lists).some((list) => list.length > 0));
}

function isTarget(line: CartLine, targets: PromotionTargets): boolean {
  const { categories = [], products = [], combinations = [], attributes = [] } = targets;
  const { excludedCategories = [], excludedProducts = [], excludedCombinations = [] } = targets;
  if (isNamed(line, { categories: excludedCategories, products: excludedProducts })) return false;
  if (isCombination(line, excludedCombinations)) return false;
  // Named in any of the three ways: a list of variations is for these beside the products of the other lists.
  const named = isNamed(line, { categories, products }) || isCombination(line, combinations);
  const namesAny = categories.length + products.length + combinations.length > 0;
  return (named || !namesAny) && attributes.every((attribute) => hasAttribute(line, attribute));
}

/** Without ids, all variations of the product. */
function isCombination(line: CartLine, combinations: NonNullable<PromotionTargets['combinations']>): boolean {
  return combinations.some(
    ({ productId, combinationIds = [] }) =>
      line.productId === productId &&
      line.combinationId !== undefined &&
      (combinationIds.length === 0 || combinationIds.includes(String(line.combinationId))),
  );
}

type WantedAttribute = NonNullable<PromotionTargets['attributes']>[number];

/** Tags stand in one value, separated by commas. */
function hasAttribute(line: CartLine, { attributeAlias, attributeValues = [] }: WantedAttribute): boolean {
  const alias = attributeAlias.toLowerCase();
  const wanted = attributeValues.map((value) => value.trim().toLowerCase());
  return (line.attributes ?? []).some(({ type = '', name = '', value = '' }) => {
    if (type.toLowerCase() !== alias && name.toLowerCase() !== alias) return false;
    const texts = [value, ...value.split(',')].map((text) => text.trim().toLowerCase());
    return wanted.length === 0 || texts.some((text) => wanted.includes(text));
  });
}
