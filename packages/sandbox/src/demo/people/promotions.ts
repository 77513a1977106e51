import type { PromotionCreate } from '@ecwid-kit/types';
import type { CustomerGroupKey } from './customers.ts';

/** A promotion. Its customer groups are named by key. */
export interface DemoPromotion {
  readonly promotion: PromotionCreate;
  readonly groups: readonly CustomerGroupKey[];
}

export const demoPromotions: readonly DemoPromotion[] = [
  {
    promotion: {
      name: '5 % from €60 for cafés & offices',
      enabled: true,
      discountBase: 'SUBTOTAL',
      discountType: 'PERCENT',
      amount: 5,
      triggers: { subtotal: 60 },
    },
    groups: ['trade'],
  },
];
