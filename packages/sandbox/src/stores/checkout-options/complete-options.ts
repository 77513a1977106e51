import { isDeepStrictEqual } from 'node:util';
import type { PaymentOption, ShippingOption, StoreProfile, StoreProfileUpdate } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import { changePaymentOption, newPaymentOption } from '../payment-options/payment-option-document.ts';
import { changeShippingOption, newShippingOption } from '../shipping-options/shipping-option-document.ts';
import { viewOf } from '../store-profile.ts';
import { newOptionId } from './option-id.ts';
import { FIRST_POSITION, nextPosition } from './option-order.ts';

interface Change {
  /** With the options of apps. */
  readonly before: StoreProfile;
  readonly merged: StoreProfile;
  readonly patch: StoreProfileUpdate;
}

/**
 * A changed profile whose zones and options have their ids and everything the platform adds to them. Lists that are sent
 * replace those that are there; an entry that is sent as it was read stays as it is.
 */
export async function completeOptions(tx: WriteTransaction, storeId: number, change: Change): Promise<StoreProfile> {
  const { patch, merged } = change;
  const profile = { ...merged };
  if (patch.zones) {
    profile.zones = [];
    for (const zone of patch.zones) {
      profile.zones.push({ ...zone, id: zone.id ?? (await newOptionId(tx, storeId, 'zone')) });
    }
  }
  if (patch.shipping?.shippingOptions) {
    const shippingOptions = await shippingOptionsOf(tx, storeId, { ...change, merged: profile });
    profile.shipping = { ...profile.shipping, shippingOptions };
  }
  if (patch.payment?.paymentOptions) {
    const paymentOptions = await paymentOptionsOf(tx, storeId, { ...change, merged: profile });
    profile.payment = { ...profile.payment, paymentOptions };
  }
  return profile;
}

async function shippingOptionsOf(
  tx: WriteTransaction,
  storeId: number,
  { before, merged, patch }: Change,
): Promise<ShippingOption[]> {
  const profile = viewOf(merged);
  const known = before.shipping?.shippingOptions ?? [];
  const options: ShippingOption[] = [];
  for (const { id, ...sent } of patch.shipping?.shippingOptions ?? []) {
    const stored = known.find((option) => option.id === id);
    if (stored && isDeepStrictEqual(stored, { id, ...sent })) options.push(stored);
    else if (stored) options.push(changeShippingOption(appPartOf(stored), sent, profile));
    else {
      const position = nextPosition([...known, ...options], FIRST_POSITION.shipping);
      const own = { id: id ?? (await newOptionId(tx, storeId, 'shipping_option')), position };
      options.push(newShippingOption(own, sent, profile));
    }
  }
  return options;
}

async function paymentOptionsOf(
  tx: WriteTransaction,
  storeId: number,
  { before, merged, patch }: Change,
): Promise<PaymentOption[]> {
  const profile = viewOf(merged);
  const known = before.payment?.paymentOptions ?? [];
  const options: PaymentOption[] = [];
  for (const { id, ...sent } of patch.payment?.paymentOptions ?? []) {
    const stored = known.find((option) => option.id === id);
    if (stored && isDeepStrictEqual(stored, { id, ...sent })) options.push(stored);
    else if (stored) options.push(changePaymentOption(gatewayPartOf(stored), sent, { profile, options }));
    else {
      const position = nextPosition([...known, ...options], FIRST_POSITION.payment);
      const own = { id: id ?? (await newOptionId(tx, storeId, 'payment_option')), position };
      options.push(newPaymentOption(own, sent, { profile, options }));
    }
  }
  return options;
}

/** What of an option nobody can change: whether it is an app's. */
function appPartOf({ id, appClientId, ratesCalculationType }: ShippingOption): ShippingOption {
  return appClientId ? { id, appClientId, ratesCalculationType } : { id };
}

function gatewayPartOf(stored: PaymentOption): PaymentOption {
  const { id, appClientId, appNamespace, paymentProcessorId, paymentProcessorTitle, methods } = stored;
  const behind = { id, appNamespace, methods };
  if (!appClientId) return { ...behind, paymentProcessorId: '' };
  return { ...behind, appClientId, paymentProcessorId, paymentProcessorTitle };
}
