import type { Promotion } from '@ecwid-kit/types';
import { describe, expect, it } from 'vitest';
import { promotionConditions, promotionGives, promotionState } from './promotion-words.ts';

const promotion: Promotion = {
  id: 1,
  name: 'Summer',
  enabled: true,
  discountBase: 'SUBTOTAL',
  discountType: 'PERCENT',
  amount: 10,
};

describe('what a promotion gives', () => {
  it.each([
    ['10 % off the subtotal', {}],
    ['€10.00 off all products', { discountBase: 'ITEM', discountType: 'ABSOLUTE' }],
    ['Some products for €10.00', { discountBase: 'ITEM', discountType: 'FIXED_PRICE', targets: { products: [5] } }],
    ['10 % off shipping', { discountBase: 'SHIPPING' }],
    ['Free shipping', { discountBase: 'SHIPPING', amount: 100 }],
    ['Free shipping', { discountBase: 'SHIPPING', discountType: 'FIXED_PRICE', amount: 0 }],
    ['€100.00 off shipping', { discountBase: 'SHIPPING', discountType: 'ABSOLUTE', amount: 100 }],
  ] as const)('is %s', (words, change) => {
    expect(promotionGives({ ...promotion, ...change } as Promotion, 'EUR')).toBe(words); // arrays of the table are read-only
  });
});

describe('when a promotion holds', () => {
  it('is told condition by condition, in the store’s zone', () => {
    const triggers = {
      subtotal: 60,
      startDate: '2026-05-31 22:00:00 +0000',
      recurring: true,
      recurrenceSettings: { activeDays: ['SAT' as const, 'MON' as const], activeDayStartTime: '17:00:00' },
    };

    expect(promotionConditions({ ...promotion, triggers }, 'EUR', 'Europe/Berlin')).toEqual([
      'From €60.00',
      'On Mon, Sat from 17:00',
      'Since 1 Jun 2026, 00:00',
    ]);
  });

  it('says nothing of a promotion without conditions', () => {
    expect(promotionConditions(promotion, 'EUR', 'UTC')).toEqual([]);
  });
});

describe('where a promotion stands', () => {
  const triggers = { startDate: '2026-06-01 00:00:00 +0000', endDate: '2026-06-30 00:00:00 +0000' };
  const at = (month: number, day: number) => Date.UTC(2026, month - 1, day);

  it.each([
    ['scheduled', at(5, 31)],
    ['active', at(6, 1)],
    ['over', at(6, 30)],
  ])('is %s by the clock', (state, now) => {
    expect(promotionState({ ...promotion, triggers }, now)).toBe(state);
  });

  it('is disabled whatever the clock says', () => {
    expect(promotionState({ ...promotion, triggers, enabled: false }, at(6, 1))).toBe('disabled');
  });
});
