import type { CallbackCart, ShippingRate } from '@ecwid-kit/types';
import { goodsValue, roundMoney } from './money.ts';
import type { Service, Settings, Zone } from './settings.ts';
import { weightInKg } from './weight.ts';

/** The rates for a cart: those of its country and weight, or the pickup when there is no address to send it to. */
export function quoteParcels(cart: CallbackCart, settings: Settings): ShippingRate[] {
  if (!settings.enabled) return [];
  if (!cart.shippingAddress) return settings.pickupEnabled ? [pickup(settings)] : [];
  const currency = cart.currency ?? settings.currency;
  if (settings.currency !== '' && settings.currency !== currency) return [];
  const country = cart.shippingAddress.countryCode ?? '';
  const weightKg = weightInKg(cart);
  const isFree = settings.freeFrom > 0 && goodsValue(cart) >= settings.freeFrom;
  return settings.services
    .flatMap((service) => {
      const zone = zoneOf(service, country);
      const price = zone && parcelPrice(zone, weightKg);
      return price === undefined ? [] : [{ service, price }];
    })
    .map(({ service, price }, index) => ({
      title: service.name,
      // The dearer services stay paid: the first is what the merchant gives away.
      rate: isFree && index === 0 ? 0 : roundMoney(price + settings.handlingFee, currency),
      transitDays: service.transitDays,
      description: describe(service.transitDays),
      fulfilmentType: 'SHIPPING',
    }));
}

/** The zone that names the country, else the one for all others. */
function zoneOf({ zones }: Service, country: string): Zone | undefined {
  return (
    zones.find(({ countries }) => countries.includes(country)) ?? zones.find(({ countries }) => countries.length === 0)
  );
}

/** What a parcel costs. `undefined`: too heavy. Never less than a lighter one, however the rows are filled in. */
export function parcelPrice({ rows, pricePerExtraKg }: Zone, weightKg: number): number | undefined {
  const sorted = rows.toSorted((left, right) => left.upToKg - right.upToKg);
  let price = 0;
  for (const row of sorted) {
    price = Math.max(price, row.price);
    if (weightKg <= row.upToKg) return price;
  }
  const heaviest = sorted.at(-1);
  if (!heaviest || pricePerExtraKg === 0) return undefined;
  return price + Math.ceil(weightKg - heaviest.upToKg) * pricePerExtraKg;
}

function pickup({ pickupTitle, pickupReadyMinutes }: Settings): ShippingRate {
  return {
    title: pickupTitle,
    rate: 0,
    transitDays: '0',
    description: pickupReadyMinutes === 0 ? 'Ready at once' : `Ready in ${duration(pickupReadyMinutes)}`,
    fulfilmentType: 'PICKUP',
    fulfillmentTimeInMinutes: pickupReadyMinutes,
  };
}

function describe(transitDays: string): string {
  if (transitDays === '') return '';
  return transitDays === '1' ? '1 working day' : `${transitDays.replace('-', '–')} working days`;
}

function duration(minutes: number): string {
  const [amount, unit] =
    minutes % 1440 === 0 ? [minutes / 1440, 'day'] : minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
