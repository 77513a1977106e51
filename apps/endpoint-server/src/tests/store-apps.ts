import type { App } from '@ecwid-kit/app-sdk';
import { orderFeed } from '@store-apps/order-feed';
import { parcelRates } from '@store-apps/parcel-rates';
import { payLaterInvoice } from '@store-apps/pay-later-invoice';
import { volumeDiscount } from '@store-apps/volume-discount';

/** The store apps of this workspace. */
export const storeApps: readonly App[] = [orderFeed, parcelRates, payLaterInvoice, volumeDiscount];
