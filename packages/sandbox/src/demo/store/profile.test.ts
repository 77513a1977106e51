import { describe, expect, it } from 'vitest';
import { PAYMENT_IDS } from './payment.ts';
import { demoProfile } from './profile.ts';
import { SHIPPING_IDS } from './shipping.ts';

describe('the demo profile', () => {
  const zones = new Set<string>(demoProfile.zones.map(({ id }) => id));
  const shipping = demoProfile.shipping.shippingOptions;
  const payment = demoProfile.payment.paymentOptions;

  it('ships and taxes only in zones that it has', () => {
    const used = [
      ...shipping.map((option) => option.destinationZone.id),
      ...demoProfile.taxSettings.taxes.flatMap((tax) => tax.rules.map(({ zoneId }) => zoneId)),
    ];
    expect(used.filter((id) => !zones.has(id))).toEqual([]);
  });

  it('has every shipping and payment option that orders may name', () => {
    expect(new Set(shipping.map(({ id }) => id))).toEqual(new Set(Object.values(SHIPPING_IDS)));
    expect(payment.map(({ id }) => id)).toEqual(Object.values(PAYMENT_IDS));
  });

  it('ties cash on delivery to shipping options that exist', () => {
    const ids = new Set<string>(shipping.map(({ id }) => id));
    const tied: string[] = payment.flatMap((option) =>
      'shippingSettings' in option ? option.shippingSettings.enabledShippingMethods : [],
    );
    expect(tied.length).toBeGreaterThan(0);
    expect(tied.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('charges for weight without gaps, and more for more', () => {
    const tables = shipping.flatMap((option) => ('ratesTable' in option ? [option.ratesTable.rates] : []));
    expect(tables).toHaveLength(2);
    for (const rates of tables) {
      expect(rates.slice(1).map(({ conditions }) => conditions.weightFrom)).toEqual(
        rates.slice(0, -1).map(({ conditions }) => conditions.weightTo),
      );
      expect(rates.at(-1)?.conditions).not.toHaveProperty('weightTo');
      const prices = rates.map(({ rate }) => rate.perOrder);
      expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    }
  });
});
