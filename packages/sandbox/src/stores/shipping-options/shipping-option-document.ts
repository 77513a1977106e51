import type { ShippingOption, ShippingOptionUpdate } from '@ecwid-kit/types';
import { syncTranslations } from '../../catalog/translations.ts';
import { deepMerge } from '../empty-profile.ts';
import { WORLD } from '../checkout-options/zones.ts';
import type { StoreProfileView } from '../store-profile.ts';
import { checkShippingOption } from './check-shipping-option.ts';
import { twinsOf } from './shipping-option-twins.ts';

const TRANSLATED = ['title', 'description', 'pickupInstruction'];

/** A new option: what is sent, and what the platform adds to it. */
export function newShippingOption(
  { id, position }: { readonly id: string; readonly position: number },
  sent: ShippingOptionUpdate,
  profile: StoreProfileView,
): ShippingOption {
  const fulfilmentType = sent.fulfilmentType ?? 'shipping';
  return changeShippingOption(
    {
      id,
      enabled: true,
      orderby: position,
      fulfilmentType,
      ...(fulfilmentType === 'pickup' && { scheduled: false, scheduledPickup: false }),
      destinationZone: WORLD,
      minimumOrderSubtotal: 0,
      businessHoursLimitationType: 'ALLOW_ORDERS_AND_DONT_INFORM_CUSTOMERS',
    },
    sent,
    profile,
  );
}

/**
 * Applies a change: what is sent replaces what is there, objects as deep as they go; a zone and a table whole. Throws
 * the documented errors of an option that could not work.
 */
export function changeShippingOption(
  option: ShippingOption,
  { orderBy, businessHours, pickupBusinessHours, ...patch }: ShippingOptionUpdate,
  profile: StoreProfileView,
): ShippingOption {
  const sent = {
    ...patch,
    ...(orderBy !== undefined && patch.orderby === undefined && { orderby: orderBy }),
    ...(businessHours !== undefined && { businessHours: textOf(businessHours) }),
    ...(pickupBusinessHours !== undefined && { pickupBusinessHours: textOf(pickupBusinessHours) }),
    ...(option.appClientId && { appClientId: option.appClientId, ratesCalculationType: option.ratesCalculationType }),
  };
  const changes = { ...sent, ...twinsOf(sent, option), ...numberedMethods(sent, option) };
  const { destinationZone } = changes;
  const changed = { ...deepMerge({ ...option }, changes), ...(destinationZone && { destinationZone }) };
  syncTranslations(changed, changes, TRANSLATED, profile);
  const result = changed as unknown as ShippingOption; // an option with fields of one over it
  checkShippingOption(result, profile);
  return result;
}

/** The services of a carrier are named after the option: `7835-1442850313554:S11`. */
function numberedMethods({ carrierMethods }: ShippingOptionUpdate, { id }: ShippingOption) {
  if (!carrierMethods) return {};
  return { carrierMethods: carrierMethods.map((method, at) => ({ ...method, id: method.id ?? `${id}:S${at + 1}` })) };
}

const textOf = (hours: string | object) => (typeof hours === 'string' ? hours : JSON.stringify(hours));
