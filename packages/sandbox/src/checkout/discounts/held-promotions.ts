import type { Promotion } from './promotion.ts';
import { promotionHolds, type PromotionQuestion } from './promotion-triggers.ts';

/**
 * The promotions that count for a cart, those on products first. Of several on the subtotal that differ in nothing but
 * the least subtotal and the amount, the one with the highest least subtotal counts, as the vendor's guide has it: 5 %
 * from 250 and 10 % from 350 make 10 % of 400. All others are combined.
 */
export function heldPromotions(promotions: readonly Promotion[], question: PromotionQuestion): Promotion[] {
  const held = promotions.filter((promotion) => promotionHolds(promotion, question));
  const tiers = Map.groupBy(held, tierKey);
  const counting = [...tiers.values()].map((tier) =>
    tier.reduce((best, each) => (stepOf(each) > stepOf(best) ? each : best)),
  );
  const rank = { ITEM: 0, SUBTOTAL: 1, SHIPPING: 2 } as const;
  return counting.toSorted((a, b) => rank[a.discountBase] - rank[b.discountBase] || a.id - b.id);
}

const stepOf = ({ triggers = {} }: Promotion) => triggers.subtotal ?? 0;

/** The same for promotions that are steps of one. Without a least subtotal there are no steps. */
function tierKey({ id, discountBase, discountType, triggers = {} }: Promotion): string {
  const { subtotal, ...others } = triggers;
  if (discountBase !== 'SUBTOTAL' || !subtotal) return String(id);
  return JSON.stringify([discountType, Object.entries(others).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}
