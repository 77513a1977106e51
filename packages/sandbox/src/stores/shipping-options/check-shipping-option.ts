import type { ShippingOption } from '@ecwid-kit/types';
import { readBusinessHours } from '../../checkout/index.ts';
import { apiError, wrongParameter } from '../../rest/api-error.ts';
import { WORLD } from '../checkout-options/zones.ts';
import type { StoreProfileView } from '../store-profile.ts';
import { carriesFrom } from './carriers.ts';

const MAX_TITLE_LENGTH = 100;

/** Throws the error of the first thing that keeps an option from working. */
export function checkShippingOption(option: ShippingOption, profile: StoreProfileView): void {
  checkTitle(option);
  checkCarrier(option, profile);
  checkZone(option, profile);
  checkRates(option);
  checkSchedule(option);
}

function checkTitle({ title = '' }: ShippingOption): void {
  if (title.trim() === '') {
    throw apiError('SHIPPING_OPTION_TITLE_REQUIRED', 'The shipping option has no title', 'Send a title.');
  }
  if (title.length <= MAX_TITLE_LENGTH) return;
  throw apiError(
    'SHIPPING_BAD_TITLE_LENGTH',
    `The title is longer than ${MAX_TITLE_LENGTH} characters`,
    `It has ${title.length}.`,
  );
}

function checkCarrier(option: ShippingOption, { company, shipping }: StoreProfileView): void {
  const { carrier = '', ratesCalculationType, carrierMethods = [] } = option;
  if (!ratesCalculationType && (carrier !== '' || carrierMethods.length > 0)) {
    throw apiError(
      'SHIPPING_TYPE_CARRIER_REQUIRED',
      'The shipping option does not say how its rates are calculated',
      'It names a carrier: send ratesCalculationType, carrier-calculated for the carrier’s own rates.',
    );
  }
  if (ratesCalculationType !== 'carrier-calculated') return;
  if (carrier.trim() === '') {
    throw apiError(
      'SHIPPING_CARRIER_NAME_REQUIRED',
      'The shipping option has no carrier',
      'Send carrier, such as UPS.',
    );
  }
  const origin = shipping?.shippingOrigin?.countryCode || company?.countryCode;
  if (carriesFrom(carrier, origin)) return;
  throw apiError(
    'SHIPPING_OPTION_ADDRESS_MISMATCH',
    `${carrier} does not ship from the store’s origin address`,
    `Goods leave from ${origin || 'an unknown country'}: see shipping.shippingOrigin and company of the profile.`,
  );
}

function checkZone({ destinationZone }: ShippingOption, { zones = [] }: StoreProfileView): void {
  if (!destinationZone) return;
  const { id, name: _name, ...places } = destinationZone;
  const isKnown = id === undefined || id === WORLD.id || zones.some((zone) => zone.id === id);
  if (isKnown || Object.keys(places).length > 0) return;
  throw wrongParameter(
    `Wrong field "destinationZone.id": the store has no zone ${id}`,
    `profile.zones has ${zones.map((zone) => zone.id).join(', ') || 'none'}; WORLD is everywhere.`,
  );
}

function checkRates({ minimumOrderSubtotal, flatRate, ratesTable, ratesCalculationType }: ShippingOption): void {
  const rows = ratesTable?.rates ?? [];
  const amounts = {
    minimumOrderSubtotal,
    'flatRate.rate': flatRate?.rate,
    ...Object.fromEntries(rows.flatMap(({ rate = {} }, at) => named(`ratesTable.rates[${at}].rate`, rate))),
  };
  for (const [field, amount = 0] of Object.entries(amounts)) {
    if (amount < 0) throw wrongParameter(`Wrong field "${field}": must not be negative`);
  }
  if (ratesCalculationType === 'table' && rows.length === 0) {
    throw wrongParameter(
      'Wrong field "ratesTable": a table of rates needs rows',
      'Send ratesTable.rates, or another ratesCalculationType.',
    );
  }
}

function named(path: string, fields: object): [string, number | undefined][] {
  return Object.entries(fields).map(([name, value]: [string, number | undefined]) => [`${path}.${name}`, value]);
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** The vendor's client writes a time behind the date. */
const DATE = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}:\d{2}.*)?$/;

function checkSchedule(option: ShippingOption): void {
  const { businessHours, cutoffTimeForSameDayDelivery: cutoff, timeSlotLengthInMinutes = 60 } = option;
  if (businessHours && !readBusinessHours(businessHours)) {
    throw wrongParameter(
      'Wrong field "businessHours": must be JSON with times by weekday',
      'Such as {"MON":[["09:00","18:00"]]}, with days from MON to SUN.',
    );
  }
  if (cutoff && !TIME.test(cutoff)) throw wrongParameter('Wrong field "cutoffTimeForSameDayDelivery": must be HH:mm');
  if (timeSlotLengthInMinutes <= 0) throw wrongParameter('Wrong field "timeSlotLengthInMinutes": must be above zero');
  if ((option.fulfillmentTimeInMinutes ?? 0) < 0) {
    throw wrongParameter('Wrong field "fulfillmentTimeInMinutes": must not be negative');
  }
  for (const { fromDate = '', toDate = fromDate } of option.blackoutDates ?? []) {
    if (DATE.test(fromDate) && DATE.test(toDate) && fromDate <= toDate) continue;
    throw wrongParameter(
      'Wrong field "blackoutDates": must be periods of dates',
      'fromDate and toDate are yyyy-MM-dd.',
    );
  }
}
