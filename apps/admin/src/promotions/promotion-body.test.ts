import type { Promotion } from '@ecwid-kit/types';
import { describe, expect, it } from 'vitest';
import { promotionBody } from './promotion-body.ts';
import { missingChoices, promotionFormSchema } from './promotion-form-schema.ts';
import { storedPromotion } from './stored-promotion.ts';

const timeZone = 'Europe/Berlin';
const form = { name: 'Summer', enabled: 'on', discountBase: 'ITEM', discountType: 'PERCENT', amount: '10' };

function bodyOf(values: Record<string, string>, stored?: Promotion) {
  return promotionBody(values, promotionFormSchema.parse(values), { timeZone, ...(stored && { stored }) });
}

describe('the promotion form', () => {
  it('becomes what the API takes', () => {
    const values = {
      ...form,
      applies: 'some',
      'category-5': 'on',
      'product-7': 'on',
      subtotal: '60,50',
      startDate: '2026-06-01T00:00',
      recurring: 'on',
      'day-SAT': 'on',
      'day-MON': 'on',
      activeDayStartTime: '17:00',
      groups: '1',
      'group-0': 'on',
    };

    expect(bodyOf(values)).toEqual({
      name: 'Summer',
      enabled: true,
      discountBase: 'ITEM',
      discountType: 'PERCENT',
      amount: 10,
      triggers: {
        subtotal: 60.5,
        startDate: '2026-05-31 22:00:00 +0000',
        customerGroups: [0],
        recurring: true,
        recurrenceSettings: { activeDays: ['MON', 'SAT'], activeDayStartTime: '17:00:00' },
      },
      targets: { categories: [5], products: [7] },
    });
  });

  it('keeps what it does not show, and seconds that its fields do not', () => {
    const stored: Promotion = {
      id: 1,
      name: 'Summer',
      enabled: true,
      discountBase: 'ITEM',
      discountType: 'PERCENT',
      amount: 10,
      triggers: {
        endDate: '2026-06-30 21:59:59 +0000',
        excludedProducts: [9],
        customerGroups: [3],
        recurring: true,
        recurrenceSettings: { activeDays: ['MON'], activeDayStartTime: '09:00:30', activeDayEndTime: '24:00:00' },
      },
      targets: { combinations: [{ productId: 4, combinationIds: ['8'] }], categories: [], products: [], all: false },
    };
    const { all: _all, ...targets } = stored.targets ?? {};

    expect(bodyOf({ ...storedPromotion(stored, timeZone) }, stored)).toEqual({
      name: stored.name,
      enabled: true,
      discountBase: 'ITEM',
      discountType: 'PERCENT',
      amount: 10,
      triggers: stored.triggers,
      targets,
    });
  });

  it('takes a condition away when its field is emptied', () => {
    const triggers = { subtotal: 60, recurring: true, recurrenceSettings: { activeDays: ['MON' as const] } };
    const body = bodyOf({ ...form, subtotal: '' }, { ...bodyOf(form), id: 1, enabled: true, triggers });

    expect(body.triggers).toEqual({ recurring: false });
  });

  it('asks for methods of shipping only where it lowers shipping', () => {
    const values = { ...form, methods: '1', 'method-1-1': 'on' };

    expect(bodyOf({ ...values, discountBase: 'SHIPPING' }).targets).toEqual({ shippingMethods: ['1-1'] });
    expect(bodyOf({ ...values, discountBase: 'SUBTOTAL' }).targets).toEqual({});
  });

  it.each([
    ['more than all of it', { amount: '101' }, 'amount'],
    ['nothing off', { amount: '0' }, 'amount'],
    ['no name', { name: ' ' }, 'name'],
    ['an end before the start', { startDate: '2026-06-01T10:00', endDate: '2026-06-01T09:00' }, 'endDate'],
  ])('refuses %s', (_, change, field) => {
    const refused = promotionFormSchema.safeParse({ ...form, ...change });

    expect(refused.error?.issues.map((issue) => issue.path[0])).toEqual([field]);
  });

  it('takes a price of 0, which makes a gift', () => {
    expect(promotionFormSchema.safeParse({ ...form, discountType: 'FIXED_PRICE', amount: '0' }).success).toBe(true);
  });

  it('asks for the days and the products that are said to be chosen', () => {
    const values = { ...form, applies: 'some', recurring: 'on' };
    const input = promotionFormSchema.parse(values);

    expect(Object.keys(missingChoices(values, input))).toEqual(['applies', 'recurring']);
    expect(missingChoices({ ...values, 'category-5': 'on', 'day-MON': 'on' }, input)).toEqual({});
  });
});
