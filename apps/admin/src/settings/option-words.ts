import type { PaymentOption, ShippingOption } from '@ecwid-kit/types';
import { formatMoney, type Tone } from '@ecwid-kit/ui';

const WAYS = { shipping: 'Shipping', delivery: 'Delivery by the store', pickup: 'Pickup' } as const;
const TABLES = { subtotal: 'subtotal', discountedSubtotal: 'discounted subtotal', weight: 'weight' } as const;

/** Whether goods are shipped, delivered or collected. */
export function wayOfShipping({ fulfilmentType = 'shipping' }: ShippingOption): string {
  return WAYS[fulfilmentType];
}

/** What a way of shipping costs, or who works it out. */
export function shippingRates(option: ShippingOption, currency: string): string {
  const { ratesCalculationType, flatRate, ratesTable, carrier, appClientId } = option;
  if (ratesCalculationType === 'app') return `By the app ${appClientId ?? ''}`.trim();
  if (ratesCalculationType === 'carrier-calculated') return `By ${carrier || 'the carrier'}`;
  if (ratesCalculationType === 'table') return `By ${TABLES[ratesTable?.tableBasedOn ?? 'subtotal']}`;
  const { rateType, rate = 0 } = flatRate ?? {};
  if (rate === 0) return 'Free';
  return rateType === 'PERCENT' ? `${rate} % of the subtotal` : formatMoney(rate, currency);
}

/** Where a way of shipping goes. */
export function shippingZone({ destinationZone: zone }: ShippingOption): string {
  if (!zone || zone.id === 'WORLD') return 'Everywhere';
  return zone.name || zone.countryCodes?.join(', ') || (zone.id ?? 'Everywhere');
}

/** Who collects the money. */
export function paymentCollector({ paymentProcessorId, appClientId }: PaymentOption): string {
  if (appClientId) return `The app ${appClientId}`;
  return !paymentProcessorId || paymentProcessorId === 'offline' ? 'The store' : paymentProcessorId;
}

/** What paying in this way costs the customer. */
export function paymentFee({ paymentSurcharges }: PaymentOption, currency: string): string {
  const { type, value = 0 } = paymentSurcharges ?? {};
  if (value === 0) return 'None';
  return type === 'PERCENT' ? `${value} %` : formatMoney(value, currency);
}

/** Whether customers can choose it. */
export function optionStatus({ enabled }: { readonly enabled?: boolean | undefined }): { label: string; tone: Tone } {
  return enabled === false ? { label: 'Off', tone: 'neutral' } : { label: 'On', tone: 'success' };
}
