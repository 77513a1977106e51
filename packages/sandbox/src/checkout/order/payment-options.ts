/** An element of `profile.payment.paymentOptions`, as far as it decides amounts. */
export interface PaymentOption {
  readonly id: string;
  readonly enabled?: boolean;
  readonly checkoutTitle?: string;
  readonly orderBy?: number;
  readonly appClientId?: string;
  readonly paymentSurcharges?: { readonly type?: 'ABSOLUTE' | 'PERCENT'; readonly value?: number };
  readonly shippingSettings?: { readonly enabledShippingMethods?: readonly string[] };
}

/** The ways to pay that the merchant offers with a shipping method, in the merchant's order. */
export function availablePaymentOptions(options: readonly PaymentOption[], shippingMethodId?: string): PaymentOption[] {
  return options
    .filter((option) => option.enabled !== false && isOfferedWith(option, shippingMethodId))
    .toSorted((a, b) => (a.orderBy ?? 0) - (b.orderBy ?? 0));
}

function isOfferedWith({ shippingSettings }: PaymentOption, shippingMethodId: string | undefined): boolean {
  const methods = shippingSettings?.enabledShippingMethods;
  if (!methods?.length || shippingMethodId === undefined) return true;
  // Rates of a carrier or an app are named `{id of the setting}:{rate}`.
  return methods.some((method) => shippingMethodId === method || shippingMethodId.startsWith(`${method}:`));
}
