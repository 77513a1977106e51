import { makeCart, makeCartItem } from '@ecwid-kit/app-sdk/testing';
import { shippingRateSchema } from '@ecwid-kit/types';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parcelPrice, quoteParcels } from './quote-parcels.ts';
import { settingsSchema, type Settings } from './settings.ts';

const makeSettings = (settings: Partial<Settings> = {}): Settings => ({ ...settingsSchema.parse({}), ...settings });

const anyPrice = fc.double({ min: 0, max: 1000, noNaN: true });
const anyZone = fc.record({
  countries: fc.constant<string[]>([]),
  rows: fc.array(fc.record({ upToKg: fc.double({ min: 0.1, max: 100, noNaN: true }), price: anyPrice }), {
    maxLength: 6,
  }),
  pricePerExtraKg: anyPrice,
});

describe('quoteParcels', () => {
  it('takes the first row that the weight fits', () => {
    const cart = makeCart({ weight: 1.2, weightUnit: 'kg' });

    expect(quoteParcels(cart, makeSettings()).map(({ title, rate }) => [title, rate])).toEqual([
      ['Wren Post', 6.9],
      ['Kestrel Express', 12.5],
    ]);
  });

  it.each([
    ['gram', 1000],
    ['kg', 1],
    ['lbs', 2.2],
    ['ounce', 35],
    ['carat', 5000],
  ])('reads weights in %s', (weightUnit, weight) => {
    expect(quoteParcels(makeCart({ weight, weightUnit }), makeSettings())[0]?.rate).toBe(4.5);
  });

  it('adds the lines up when the cart has no weight, without what is not shipped', () => {
    const items = [
      makeCartItem({ weight: 3, amount: 2 }),
      makeCartItem({ weight: 90, isShippingRequired: false }),
      makeCartItem({ weight: null }),
    ];

    expect(quoteParcels(makeCart({ items, weight: null }), makeSettings())[0]?.rate).toBe(11.9);
  });

  it('counts each started kilogram above the last row', () => {
    expect(quoteParcels(makeCart({ weight: 21.1 }), makeSettings()).map(({ rate }) => rate)).toEqual([13.7]);
  });

  it('prefers the zone that names the country, and offers nothing where no zone applies', () => {
    const rows = (price: number) => [{ upToKg: 10, price }];
    const service = {
      name: 'Wren Post',
      transitDays: '',
      zones: [
        { countries: ['DE'], rows: rows(9), pricePerExtraKg: 0 },
        { countries: ['HR', 'SI'], rows: rows(3), pricePerExtraKg: 0 },
      ],
    };
    const to = (countryCode: string | null) =>
      quoteParcels(makeCart({ shippingAddress: { countryCode } }), makeSettings({ services: [service] }));

    expect(to('HR')[0]?.rate).toBe(3);
    expect(to('DE')[0]?.rate).toBe(9);
    expect(to('US')).toEqual([]);
    expect(to(null)).toEqual([]);
  });

  it('gives the first service away from the set amount on, after discounts', () => {
    const settings = makeSettings({ freeFrom: 50 });
    const rates = (discount: number) => quoteParcels(makeCart({ subtotal: 55, discount }), settings).map((r) => r.rate);

    expect(rates(5)).toEqual([0, 12.5]);
    expect(rates(5.01)).toEqual([4.5, 12.5]);
  });

  it('offers the pickup alone when there is no address', () => {
    const { shippingAddress: _none, ...cart } = makeCart();

    expect(quoteParcels(cart, makeSettings({ pickupEnabled: true, pickupReadyMinutes: 120 }))).toEqual([
      {
        title: 'Pick up at the shop',
        rate: 0,
        transitDays: '0',
        description: 'Ready in 2 hours',
        fulfilmentType: 'PICKUP',
        fulfillmentTimeInMinutes: 120,
      },
    ]);
    expect(quoteParcels(cart, makeSettings())).toEqual([]);
  });

  it('keeps to the currency its prices are in, and to what can be paid in it', () => {
    const yen = makeCart({ currency: 'JPY' });

    expect(quoteParcels(yen, makeSettings({ currency: 'EUR' }))).toEqual([]);
    expect(quoteParcels(yen, makeSettings({ handlingFee: 0.7 })).map(({ rate }) => rate)).toEqual([5, 13]);
  });

  it('offers nothing while it is switched off', () => {
    expect(quoteParcels(makeCart(), makeSettings({ enabled: false }))).toEqual([]);
  });

  it('answers what the platform takes, whatever the prices and the cart', () => {
    fc.assert(
      fc.property(fc.array(anyZone), anyPrice, fc.double({ min: 0, max: 1e6, noNaN: true }), (zones, fee, weight) => {
        const services = zones.map((zone, index) => ({ name: `S${index}`, transitDays: '', zones: [zone] }));
        const rates = quoteParcels(makeCart({ weight }), makeSettings({ services, handlingFee: fee }));

        for (const rate of rates) {
          expect(shippingRateSchema().safeParse(rate).success).toBe(true);
          expect(rate.rate).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('parcelPrice', () => {
  it('never falls with the weight', () => {
    const weight = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(anyZone, weight, weight, (zone, one, other) => {
        const lighter = parcelPrice(zone, Math.min(one, other)) ?? Number.POSITIVE_INFINITY;
        const heavier = parcelPrice(zone, Math.max(one, other)) ?? Number.POSITIVE_INFINITY;

        expect(heavier).toBeGreaterThanOrEqual(lighter);
      }),
    );
  });
});
