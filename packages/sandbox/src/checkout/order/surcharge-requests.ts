import type { CheckoutInput } from './checkout-input.ts';
import type { SurchargeRequest } from './fees.ts';

/** Everything that wants to be added to the order: the request's own surcharges, apps', the payment method's. */
export function surchargeRequests(input: CheckoutInput): SurchargeRequest[] {
  const own = (input.surcharges ?? []).map((surcharge): SurchargeRequest => ({ surcharge, source: 'surcharge' }));
  const ofApps = (input.apps ?? []).flatMap(({ appClientId, surcharges = [] }) =>
    surcharges.map((surcharge): SurchargeRequest => ({ surcharge, source: 'app', appId: appClientId })),
  );
  return [...own, ...ofApps, ...paymentSurcharge(input)];
}

/** The id under which the platform keeps it is not documented. */
function paymentSurcharge({ paymentOption }: CheckoutInput): SurchargeRequest[] {
  const { type = 'ABSOLUTE', value = 0 } = paymentOption?.paymentSurcharges ?? {};
  if (value <= 0) return [];
  const description = paymentOption?.checkoutTitle ?? '';
  return [
    {
      surcharge: { id: 'payment_surcharge', value, type, description, taxable: false },
      source: 'payment',
      ...(paymentOption?.appClientId ? { appId: paymentOption.appClientId } : {}),
    },
  ];
}
