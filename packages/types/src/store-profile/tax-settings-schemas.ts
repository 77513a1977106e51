import * as z from 'zod';
import { BUYER_KINDS } from '../addresses/address-schemas.ts';
import { schema, type Infer } from '../contract/schema.ts';

/** Corners of areas drawn on a map, as pairs of latitude and longitude. */
const polygonsSchema = schema(() => z.record(z.string(), z.array(z.array(z.union([z.number(), z.string()])))));

/** A region that taxes and shipping options refer to by `id`. `WORLD` is everywhere. */
export const zoneSchema = schema(() =>
  z
    .object({
      id: z.string().optional(),
      name: z.string().optional(),
      countryCodes: z.array(z.string()).optional(),
      stateOrProvinceCodes: z.array(z.string()).optional(),
      postCodes: z.array(z.string()).optional(),
      geoPolygons: z.union([polygonsSchema(), z.array(polygonsSchema())]).optional(),
    })
    .meta({ id: 'Zone' }),
);
export type Zone = Infer<typeof zoneSchema>;

/** A tax that the merchant set up by hand. Rates are percentages; `defaultTax` counts where no rule does. */
export const storeTaxSchema = schema(() =>
  z
    .object({
      id: z.int().optional(),
      name: z.string().optional(),
      enabled: z.boolean().optional(),
      includeInPrice: z.boolean().optional(),
      useShippingAddress: z.boolean().optional(),
      taxShipping: z.boolean().optional(),
      appliedByDefault: z.boolean().optional(),
      defaultTax: z.number().optional(),
      rules: z.array(z.object({ zoneId: z.string(), tax: z.number() })).optional(),
    })
    .meta({ id: 'StoreTax' }),
);
export type StoreTax = Infer<typeof storeTaxSchema>;

/** How the tax on shipping follows from what is shipped. */
export const SHIPPING_TAX_SCHEMES = [
  'AUTOMATIC',
  'BASED_ON_PRODUCT_TAXES_PROPORTION_BY_PRICE',
  'BASED_ON_PRODUCT_TAXES_PROPORTION_BY_WEIGHT',
  'TAXED_SEPARATELY_FROM_PRODUCTS',
] as const;

/** How the store is taxed. With `automaticTaxEnabled` the platform chooses the rates. */
export const taxSettingsSchema = schema(() =>
  z
    .object({
      automaticTaxEnabled: z.boolean().optional(),
      taxes: z.array(storeTaxSchema()).optional(),
      pricesIncludeTax: z.boolean().optional(),
      taxExemptBusiness: z.boolean().optional(),
      ukVatRegistered: z.boolean().optional(),
      euIossEnabled: z.boolean().optional(),
      b2b_b2c: z.enum(BUYER_KINDS).optional(),
      electronicInvoiceFieldsAtCheckoutEnabled: z.boolean().optional(),
      taxOnShippingCalculationScheme: z.enum(SHIPPING_TAX_SCHEMES).optional(), // default AUTOMATIC
    })
    .meta({ id: 'TaxSettings' }),
);
export type TaxSettings = Infer<typeof taxSettingsSchema>;
