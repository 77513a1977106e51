import { describe, expect, it } from 'vitest';
import { makeLine } from '../testing/factories.ts';
import { availableShippingOptions, type ShippingQuestion } from './available-options.ts';
import type { AppShippingOption, ShippingOptionSettings } from './shipping-options.ts';

const flat = {
  id: 'flat',
  title: 'Standard',
  ratesCalculationType: 'flat',
  flatRate: { rateType: 'ABSOLUTE', rate: 20 },
} as const;
const free = { id: 'free', title: 'Free' };
const pickup = { id: 'shop', title: 'Pickup', fulfilmentType: 'pickup', pickupInstruction: 'Ring twice' } as const;
/** A Monday noon in Zagreb. */
const NOW = Date.parse('2026-01-05T11:00:00Z') / 1000;
const zagreb = { countryCode: 'HR', postalCode: '10000' };

function quote(shippingOptions: ShippingOptionSettings[], question: Partial<ShippingQuestion> = {}) {
  return availableShippingOptions({
    settings: { shipping: { shippingOptions } },
    lines: [makeLine({ unitPrice: 30, quantity: 2, weight: 0.4 })],
    address: zagreb,
    nowSeconds: NOW,
    ...question,
  });
}

const rates = (options: ShippingOptionSettings[], question?: Partial<ShippingQuestion>) =>
  quote(options, question).options.map((option) => option.shippingRate);

const appOption = (option: Partial<AppShippingOption> = {}): AppShippingOption => ({
  title: 'Post',
  rate: 4.5,
  transitDays: '2-4',
  description: '',
  fulfilmentType: 'SHIPPING',
  ...option,
});

// fidelity: assumed, the fields of a shipping option are documented, how the checkout reads them is not; they are
// read as their names say
describe('availableShippingOptions', () => {
  it('offers the enabled options in the order of the merchant', () => {
    const { options, refused } = quote([
      { ...pickup, orderby: 3 },
      { ...free, orderby: 2 },
      { ...flat, orderby: 1 },
      { id: 'off', enabled: false },
    ]);

    expect(options).toEqual([
      {
        shippingMethodId: 'flat',
        shippingMethodName: 'Standard',
        shippingRate: 20,
        isPickup: false,
        fulfillmentType: 'SHIPPING',
      },
      {
        shippingMethodId: 'free',
        shippingMethodName: 'Free',
        shippingRate: 0,
        isPickup: false,
        fulfillmentType: 'SHIPPING',
      },
      {
        shippingMethodId: 'shop',
        shippingMethodName: 'Pickup',
        shippingRate: 0,
        isPickup: true,
        pickupInstruction: 'Ring twice',
        fulfillmentType: 'PICKUP',
      },
    ]);
    expect(refused).toEqual([{ shippingMethodId: 'off', reason: 'disabled' }]);
  });

  it('offers nothing when nothing is shipped', () => {
    expect(quote([flat], { lines: [makeLine({ isShippingRequired: false })] })).toEqual({ options: [], refused: [] });
  });

  it('asks for the minimum subtotal', () => {
    expect(quote([{ ...flat, minimumOrderSubtotal: 60 }]).options).toHaveLength(1);
    expect(quote([{ ...flat, minimumOrderSubtotal: 60.01 }]).refused).toEqual([
      { shippingMethodId: 'flat', reason: 'subtotal_too_low' },
    ]);
  });

  it('keeps to the destination zone, by id or as written, and lets anyone collect', () => {
    const abroad = { countryCodes: ['DE'] };
    expect(quote([{ ...flat, destinationZone: abroad }]).refused[0]?.reason).toBe('outside_zone');
    expect(quote([{ ...pickup, destinationZone: abroad }]).options).toHaveLength(1);
    const settings = {
      zones: [{ id: 'z1', countryCodes: ['DE'] }],
      shipping: { shippingOptions: [{ ...flat, destinationZone: { id: 'z1' } }] },
    };
    expect(quote([], { settings }).refused[0]?.reason).toBe('outside_zone');
  });

  it('offers only options without a zone while the address is unknown', () => {
    const { options } = quote([flat, { ...free, destinationZone: { countryCodes: ['HR'] } }], { address: undefined });
    expect(options.map((option) => option.shippingMethodId)).toEqual(['flat']);
  });

  it('charges a percentage of the subtotal', () => {
    expect(rates([{ ...flat, flatRate: { rateType: 'PERCENT', rate: 12.5 } }])).toEqual([7.5]);
  });

  it('finds the row of a table and adds up its rates', () => {
    const byWeight = {
      id: 'table',
      ratesCalculationType: 'table',
      ratesTable: {
        tableBasedOn: 'weight',
        rates: [
          { conditions: { weightFrom: 0, weightTo: 0.5 }, rate: { perOrder: 1 } },
          { conditions: { weightFrom: 0.5 }, rate: { perOrder: 2, percent: 10, perItem: 0.5, perWeight: 1.25 } },
        ],
      },
    } as const;

    expect(rates([byWeight])).toEqual([2 + 6 + 1 + 1]);
    expect(rates([byWeight], { lines: [makeLine({ weight: 0.5 })] })).toEqual([1]);
  });

  it('leaves out a table without a row for the cart', () => {
    const table = {
      tableBasedOn: 'subtotal',
      rates: [{ conditions: { subtotalFrom: 100 }, rate: { perOrder: 1 } }],
    } as const;
    expect(quote([{ id: 'table', ratesCalculationType: 'table', ratesTable: table }]).refused[0]?.reason).toBe(
      'no_rate_for_cart',
    );
  });

  it('reads a table of discounted subtotals by what is left after discounts', () => {
    const rows = [
      { conditions: { discountedSubtotalTo: 50 }, rate: { perOrder: 9 } },
      { conditions: { discountedSubtotalFrom: 50.01 }, rate: { perOrder: 3 } },
    ];
    const option = {
      id: 't',
      ratesCalculationType: 'table',
      ratesTable: { tableBasedOn: 'discountedSubtotal', rates: rows },
    } as const;
    expect(rates([option])).toEqual([3]);
    expect(rates([option], { discountedSubtotal: 50 })).toEqual([9]);
  });

  it("adds products' own rates and markups, and leaves freely shipped products out", () => {
    const lines = [
      makeLine({ productId: 1, quantity: 2, shipping: { type: 'FLAT_RATE', flatRate: 3 } }),
      makeLine({ productId: 2, quantity: 3, shipping: { type: 'GLOBAL_METHODS', methodMarkup: 1 } }),
      makeLine({ productId: 3, unitPrice: 1000, shipping: { type: 'FREE_SHIPPING' } }),
      makeLine({ productId: 4, fixedShippingRate: 0.5 }),
      makeLine({ productId: 5, fixedShippingRateOnly: true, fixedShippingRate: 2 }),
    ];

    expect(rates([flat, pickup], { lines })).toEqual([20 + 6 + 3 + 0.5 + 2, 0]);
  });

  it('asks nothing for the methods when every product has its own rate', () => {
    expect(rates([flat], { lines: [makeLine({ shipping: { type: 'FREE_SHIPPING' } })] })).toEqual([0]);
    expect(rates([flat], { lines: [makeLine({ shipping: { type: 'FLAT_RATE', flatRate: 4 } })] })).toEqual([4]);
  });

  it('offers only methods that every product allows', () => {
    const only = (methods: object) => ({
      lines: [makeLine({ shipping: { type: 'SELECTED_METHODS', ...methods } }), makeLine()],
    });
    expect(
      quote([flat, free], only({ enabledMethods: ['free'] })).options.map((each) => each.shippingMethodId),
    ).toEqual(['free']);
    expect(
      quote([flat, free], only({ disabledMethods: ['free'] })).options.map((each) => each.shippingMethodId),
    ).toEqual(['flat']);
  });

  // fidelity: assumed, the markup is documented for rates of carriers; for rates of an app it is a percentage as well
  it("puts an app's answers where the merchant has the app, with its markup", () => {
    const app = {
      id: 'app1',
      ratesCalculationType: 'app',
      appClientId: 'parcels',
      shippingCostMarkup: 10,
      orderby: 0,
    } as const;
    const appQuotes = [{ appClientId: 'parcels', options: [appOption(), appOption({ rate: 10, transitDays: '' })] }];

    const { options } = quote([{ ...flat, orderby: 1 }, app], { appQuotes });

    expect(options.map((option) => [option.shippingMethodId, option.shippingRate])).toEqual([
      ['app1:Post', 4.95],
      ['app1:Post#2', 11],
      ['flat', 20],
    ]);
    expect(options[0]).toMatchObject({
      shippingCarrierName: 'Shipping app parcels',
      estimatedTransitTime: '2-4',
      appClientId: 'parcels',
    });
  });

  // fidelity: documented
  it("asks for a time where an app's answer does", () => {
    const app = { id: 'app1', ratesCalculationType: 'app', appClientId: 'parcels' } as const;
    const schedule = { scheduled: true, businessHours: '{"MON":[["09:00","18:00"]]}', fulfillmentTimeInMinutes: 60 };
    const answer = (fulfilmentType: 'PICKUP' | 'SHIPPING') => ({
      appQuotes: [{ appClientId: 'parcels', options: [appOption({ ...schedule, fulfilmentType })] }],
    });

    expect(quote([app], answer('PICKUP')).options).toMatchObject([{ scheduled: true, schedule }]);
    expect(quote([app], answer('SHIPPING')).options[0]).not.toHaveProperty('scheduled');
  });

  // fidelity: documented
  it('leaves out an app that the merchant disabled or that gave nothing', () => {
    const app = { id: 'app1', ratesCalculationType: 'app', appClientId: 'parcels' } as const;
    const appQuotes = [{ appClientId: 'parcels', options: [appOption()] }];
    expect(quote([{ ...app, enabled: false }], { appQuotes }).options).toEqual([]);
    expect(quote([app]).refused).toEqual([{ shippingMethodId: 'app1', reason: 'app_gave_no_options' }]);
  });

  describe('of a carrier', () => {
    const ups = {
      id: '7',
      title: 'UPS',
      carrier: 'UPS',
      ratesCalculationType: 'carrier-calculated',
      carrierMethods: [
        { id: '7:S1', name: 'UPS Express', orderBy: 20 },
        { id: '7:S2', name: 'UPS Standard', enabled: true, orderBy: 10 },
        { id: '7:S3', name: 'UPS Saver', enabled: false },
      ],
    } as const;
    const from = (countryCode: string, option: ShippingOptionSettings = ups): Partial<ShippingQuestion> => ({
      settings: {
        formatsAndUnits: { weightUnit: 'GRAM' },
        shipping: { shippingOptions: [option], shippingOrigin: { countryCode } },
      },
      lines: [makeLine({ quantity: 2, weight: 1000 })],
    });

    // fidelity: assumed, the services of a carrier are documented, its prices are its own; made up from weight and
    // border, each service a quarter dearer than the first
    it('are its enabled services, dearer abroad and by weight', () => {
      expect(quote([], from('HR')).options).toMatchObject([
        { shippingMethodId: '7:S2', shippingCarrierName: 'UPS', shippingMethodName: 'UPS Standard', shippingRate: 8 },
        { shippingMethodId: '7:S1', shippingMethodName: 'UPS Express', shippingRate: 10 },
      ]);
      expect(rates([], from('DE'))).toEqual([16, 20]);
      expect(rates([], { ...from('HR'), lines: [makeLine({ quantity: 4, weight: 1000 })] })).toEqual([11, 13.75]);
    });

    // fidelity: assumed, the markup is documented, that it is a percentage is not
    it('carry the merchant’s markup', () => {
      expect(rates([], from('HR', { ...ups, shippingCostMarkup: 50 }))).toEqual([12, 15]);
    });

    it('need an address, and a place the parcel comes from', () => {
      const reason = 'carrier_rates_unavailable';
      expect(quote([ups]).refused).toEqual([{ shippingMethodId: '7', reason }]);
      expect(quote([], { ...from('HR'), address: undefined }).refused).toEqual([{ shippingMethodId: '7', reason }]);
    });
  });

  describe('with business hours', () => {
    const tuesdays = { ...pickup, businessHours: '{"TUE":[["09:00","17:00"]]}' };
    const tuesdayMorning = Date.parse('2026-01-06T08:00:00Z') / 1000;
    const profile = (option: ShippingOptionSettings) => ({
      settings: { formatsAndUnits: { timezone: 'Europe/Zagreb' }, shipping: { shippingOptions: [option] } },
    });

    // fidelity: documented
    it('are offered in these hours only where the merchant wants it so, and say when they open', () => {
      const option = { ...tuesdays, businessHoursLimitationType: 'DISALLOW_ORDERS_AND_INFORM_CUSTOMERS' } as const;

      expect(quote([], profile(option))).toEqual({
        options: [],
        refused: [{ shippingMethodId: 'shop', reason: 'closed_now', opensAtSeconds: tuesdayMorning }],
      });
      expect(quote([], { ...profile(option), nowSeconds: tuesdayMorning }).options).toHaveLength(1);
    });

    // fidelity: documented
    it('are offered at any time otherwise, with or without a word about it', () => {
      const told = { ...tuesdays, businessHoursLimitationType: 'ALLOW_ORDERS_AND_INFORM_CUSTOMERS' } as const;

      expect(quote([], profile(told)).options).toMatchObject([{ opensAtSeconds: tuesdayMorning }]);
      expect(quote([], { ...profile(told), nowSeconds: tuesdayMorning }).options[0]).not.toHaveProperty(
        'opensAtSeconds',
      );
      expect(quote([], profile(tuesdays)).options[0]).not.toHaveProperty('opensAtSeconds');
    });
  });

  // fidelity: documented
  it('says what is scheduled, and where it is collected', () => {
    const scheduled = { scheduled: true, scheduledTimePrecisionType: 'DATE', timeSlotLengthInMinutes: 30 } as const;

    const { options } = quote([
      { ...pickup, ...scheduled, locationId: 3 },
      { ...free, ...scheduled },
    ]);

    expect(options).toMatchObject([{ ...scheduled, locationId: 3 }, { shippingMethodId: 'free' }]);
    expect(options[1]).not.toHaveProperty('scheduled');
  });

  it('tells the days of transit where the checkout is to show them', () => {
    const settings = { estimatedDeliveryDateAtCheckoutEnabled: true, estimatedTransitTimeInDays: [2, 4] };
    const shown = { ...free, estimatedShippingTimeAtCheckoutSettings: settings };

    expect(quote([shown]).options).toMatchObject([
      { estimatedTransitTime: '2-4', estimate: { fromDate: '2026-01-07', toDate: '2026-01-09' } },
    ]);
    expect(quote([{ ...shown, deliveryTimeDays: '3' }]).options).toMatchObject([{ estimatedTransitTime: '3' }]);
  });
});
