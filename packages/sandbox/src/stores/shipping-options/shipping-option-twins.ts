import type { ShippingOption } from '@ecwid-kit/types';

type Fields = Partial<ShippingOption>;

/**
 * Facts that an option has under two names: the one that is sent decides, the newer name where both are. The delivery
 * time is the description, as the reference says; the fields of pickup are older names of the schedule.
 */
export function twinsOf(sent: Fields, { fulfilmentType: before }: ShippingOption): Fields {
  const description = sent.description ?? sent.deliveryTimeDays;
  const isPickup = (sent.fulfilmentType ?? before) === 'pickup';
  return {
    ...(description !== undefined && { description, deliveryTimeDays: description }),
    ...(isPickup && pickupTwins(sent)),
  };
}

function pickupTwins(sent: Fields): Fields {
  const scheduled = sent.scheduled ?? sent.scheduledPickup;
  const hours = sent.businessHours ?? sent.pickupBusinessHours;
  const precision = sent.scheduledTimePrecisionType ?? sent.pickupPrecisionType;
  const { pickupPreparationTimeHours } = sent;
  const minutes =
    sent.fulfillmentTimeInMinutes ??
    (pickupPreparationTimeHours === undefined ? undefined : pickupPreparationTimeHours * 60);
  return {
    ...(scheduled !== undefined && { scheduled, scheduledPickup: scheduled }),
    ...(hours !== undefined && { businessHours: hours, pickupBusinessHours: hours }),
    ...(precision !== undefined && { scheduledTimePrecisionType: precision, pickupPrecisionType: precision }),
    ...(minutes !== undefined && {
      fulfillmentTimeInMinutes: minutes,
      pickupPreparationTimeHours: Math.ceil(minutes / 60),
    }),
  };
}
