import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sumOf } from '../money/decimal.ts';
import { calculateOrder } from '../order/calculate-order.ts';
import { arbitraryInput } from '../testing/factories.ts';

const law = (check: (input: Parameters<typeof calculateOrder>[0]) => void) =>
  fc.assert(fc.property(arbitraryInput, check), { numRuns: 500 });

it('leaves an order as it is when no promotion holds', () => {
  law((input) => {
    const promotions = (input.promotions ?? []).map((promotion) => ({ ...promotion, triggers: { subtotal: 1e9 } }));
    const { promotions: _none, ...without } = input;

    expect(calculateOrder({ ...input, promotions })).toEqual(calculateOrder(without));
  });
});

// fidelity: documented
it('leaves an order as it is when all promotions are switched off', () => {
  law((input) => {
    const promotions = (input.promotions ?? []).map((promotion) => ({ ...promotion, enabled: false }));
    const { promotions: _none, ...without } = input;

    expect(calculateOrder({ ...input, promotions })).toEqual(calculateOrder(without));
  });
});

it('never makes an order dearer where prices are net', () => {
  law((input) => {
    const { promotions: _none, apps: _apps, ...without } = input;
    const settings = {
      ...input.settings,
      taxSettings: { ...input.settings.taxSettings, pricesIncludeTax: false, taxes: [] },
    };
    const promotions = input.promotions ?? [];

    const before = calculateOrder({ ...without, settings }).order.total;

    expect(calculateOrder({ ...without, settings, promotions }).order.total).toBeLessThanOrEqual(before);
  });
});

it('says of every promotion what it took off the lines', () => {
  law((input) => {
    const { order, explanation } = calculateOrder({ ...input, discounts: [], apps: [] });

    const ofLines = order.items.flatMap((item) => item.discounts.map(({ total }) => total));
    const told = explanation.filter(({ label }) => label.startsWith('Promotion')).map(({ amount }) => amount);
    expect(sumOf([...told, ...ofLines])).toBe(0);
    const named = order.discountInfo.filter(({ base }) => base !== 'SHIPPING').map(({ id }) => id);
    const onLines = order.items.flatMap((item) => item.discounts.map(({ discountInfo }) => discountInfo.id));
    expect(new Set(onLines)).toEqual(new Set(named));
  });
});
