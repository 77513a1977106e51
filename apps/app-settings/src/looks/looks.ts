import type { SettingsLook } from './look.ts';
import { orderFeedLook } from './order-feed.ts';
import { parcelRatesLook } from './parcel-rates.ts';
import { payLaterInvoiceLook } from './pay-later-invoice.ts';
import { volumeDiscountLook } from './volume-discount.ts';

/** By client id. An app without one gets a form by its schema alone. */
const LOOKS: ReadonlyMap<string, SettingsLook> = new Map([
  ['order-feed', orderFeedLook],
  ['parcel-rates', parcelRatesLook],
  ['pay-later-invoice', payLaterInvoiceLook],
  ['volume-discount', volumeDiscountLook],
]);

export function lookOf(clientId: string): SettingsLook | undefined {
  return LOOKS.get(clientId);
}
