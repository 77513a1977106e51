import { expect, it } from 'vitest';
import { estimateDelivery, type DeliveryEstimateSettings } from './estimate-delivery.ts';

/** The documented sample. */
const SAMPLE: DeliveryEstimateSettings = {
  estimatedDeliveryDateAtCheckoutEnabled: true,
  estimatedTransitTimeInDays: [2, 4],
  fulfillmentTimeInDays: [3, 3],
  cutoffTimeForSameDayPacking: '16:00',
  shippingBusinessDays: ['MON', 'TUE', 'WED', 'THU', 'FRI'],
  deliveryDays: ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'],
};
const at = (moment: string, settings: DeliveryEstimateSettings = SAMPLE) =>
  estimateDelivery(settings, { nowSeconds: Date.parse(moment) / 1000, timezone: 'Europe/Zagreb' });

// fidelity: assumed, the fields are documented, how they go together is not; as their names say
it('packs on working days, and delivers on days of delivery', () => {
  // A Monday: packed by Thursday, there on Saturday at the earliest.
  expect(at('2026-01-05T11:00:00Z')).toEqual({ fromDate: '2026-01-10', toDate: '2026-01-12' });
  // Past the cut-off time: packed by Friday; nothing arrives on Sunday.
  expect(at('2026-01-05T15:30:00Z')).toEqual({ fromDate: '2026-01-12', toDate: '2026-01-13' });
  // A Saturday: work begins on Monday.
  expect(at('2026-01-10T11:00:00Z')).toEqual({ fromDate: '2026-01-17', toDate: '2026-01-19' });
});

it('counts every day where none are named', () => {
  const settings = { estimatedDeliveryDateAtCheckoutEnabled: true, estimatedTransitTimeInDays: [1] };

  expect(at('2026-01-10T11:00:00Z', settings)).toEqual({ fromDate: '2026-01-11', toDate: '2026-01-11' });
});

it('says nothing where it is switched off, or not known', () => {
  expect(at('2026-01-05T11:00:00Z', { ...SAMPLE, estimatedDeliveryDateAtCheckoutEnabled: false })).toBeUndefined();
  expect(at('2026-01-05T11:00:00Z', { ...SAMPLE, estimatedTransitTimeInDays: [null, null] })).toBeUndefined();
});
