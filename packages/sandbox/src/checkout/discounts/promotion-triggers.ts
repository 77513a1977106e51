import type { CartLine } from '../lines/cart-line.ts';
import { isNamed, namesProducts, type Promotion } from './promotion.ts';
import { isOn } from './promotion-schedule.ts';

export interface PromotionQuestion {
  readonly lines: readonly CartLine[];
  readonly nowSeconds: number;
  /** IANA name of the store's time zone. */
  readonly timezone: string | undefined;
  /** Of the whole cart, before discounts. */
  readonly subtotal: number;
  readonly customerGroupId: number | undefined;
}

/**
 * Whether all conditions of a promotion are met. An excluded product in the cart turns it off. Where triggers name
 * products, the quantities are of these: the documented example gives a drink for any three pizzas, so other products
 * may be in the cart. A shopper in no group is in group 0.
 */
export function promotionHolds(promotion: Promotion, question: PromotionQuestion): boolean {
  const { enabled, triggers = {} } = promotion;
  const { lines, nowSeconds, timezone, subtotal, customerGroupId = 0 } = question;
  if (!enabled || !isOn(triggers, nowSeconds, timezone)) return false;
  const { customerGroups = [] } = triggers;
  if (customerGroups.length > 0 && !customerGroups.includes(customerGroupId)) return false;
  if (subtotal < (triggers.subtotal ?? 0)) return false;
  const excluded = {
    categories: triggers.excludedCategories,
    products: triggers.excludedProducts,
    combinations: triggers.excludedCombinations,
  };
  if (lines.some((line) => isNamed(line, excluded))) return false;
  const counts = triggers.all === true || !namesProducts(triggers) ? lines : lines.filter((l) => isNamed(l, triggers));
  const quantity = counts.reduce((sum, line) => sum + line.quantity, 0);
  const { minProductQuantityInCart: least = 1, maxProductQuantityInCart: most = Infinity } = triggers;
  return quantity >= Math.max(1, least) && quantity <= most;
}
