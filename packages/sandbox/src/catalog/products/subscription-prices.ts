import type { Product } from '@ecwid-kit/types';
import { decimal, plus, toNumber } from '../../checkout/money/decimal.ts';

type SubscriptionSettings = NonNullable<Product['subscriptionSettings']>;
type Charge = NonNullable<SubscriptionSettings['recurringChargeSettings']>[number];

/**
 * Adds what follows from the prices of a product that is sold as a subscription: what the first order costs with its
 * sign-up fee, and how much more it costs to buy once.
 */
export function describeSubscription(
  settings: SubscriptionSettings,
  price: number,
  money: (amount: number) => string,
): SubscriptionSettings {
  const {
    oneTimePurchasePriceFormatted: _formatted,
    oneTimePurchaseMarkup: _markup,
    oneTimePurchaseMarkupFormatted: _markupFormatted,
    oneTimePurchaseMarkupPercent: _percent,
    oneTimePurchaseMarkupPercentFormatted: _percentFormatted,
    ...written
  } = settings;
  if (!written.subscriptionAllowed) return written;
  const { recurringChargeSettings: charges, oneTimePurchasePrice: once } = written;
  return {
    ...written,
    ...(typeof once === 'number' && oneTimeFields(once, price, money)),
    ...(charges && { recurringChargeSettings: charges.map((charge) => describeCharge(charge, price, money)) }),
  };
}

function describeCharge(charge: Charge, price: number, money: (amount: number) => string): Charge {
  const { recurringInterval, recurringIntervalCount, signUpFee } = charge;
  if (signUpFee === undefined) return { recurringInterval, recurringIntervalCount };
  const first = Math.max(0, toNumber(plus(decimal(price), decimal(signUpFee))));
  return {
    recurringInterval,
    recurringIntervalCount,
    subscriptionPriceWithSignUpFee: first,
    subscriptionPriceWithSignUpFeeFormatted: money(first),
    signUpFee,
    signUpFeeFormatted: money(signUpFee),
  };
}

function oneTimeFields(once: number, price: number, money: (amount: number) => string): Partial<SubscriptionSettings> {
  const markup = toNumber(plus(decimal(once), decimal(-price)));
  const percent = price === 0 ? 0 : Math.round((markup / price) * 100);
  return {
    oneTimePurchasePriceFormatted: money(once),
    oneTimePurchaseMarkup: markup,
    oneTimePurchaseMarkupFormatted: money(markup),
    oneTimePurchaseMarkupPercent: percent,
    oneTimePurchaseMarkupPercentFormatted: `${percent}%`,
  };
}
