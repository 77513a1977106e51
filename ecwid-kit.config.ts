import { defineConfig } from '@ecwid-kit/app-sdk';
import { orderFeed } from '@store-apps/order-feed';
import { parcelRates } from '@store-apps/parcel-rates';
import { payLaterInvoice } from '@store-apps/pay-later-invoice';
import { volumeDiscount } from '@store-apps/volume-discount';

/** The store apps that the endpoint server and the site of the apps' pages serve. */
export default defineConfig({ apps: [orderFeed, parcelRates, payLaterInvoice, volumeDiscount] });
