import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { translatedSchema } from '../contract/wire.ts';
import { altTextSchema, legacyImageUrls } from './media-schemas.ts';
import {
  attributeValueSchema,
  dimensionsSchema,
  lowestPriceSettingsSchema,
  subscriptionSettingsSchema,
  wholesalePriceSchema,
} from './product-parts-schemas.ts';

/** One option value that a variation stands for. */
const variationOptionSchema = schema(() =>
  z
    .object({
      name: z.string(),
      nameTranslated: translatedSchema().optional(),
      value: z.string(),
      valueTranslated: translatedSchema().optional(),
    })
    .meta({ id: 'VariationOption' }),
);
export type VariationOption = Infer<typeof variationOptionSchema>;

/** What a variation may set for itself. Absent: as the product has it. */
const editable = () => ({
  options: z.array(variationOptionSchema()).optional(),
  sku: z.string().optional(),
  quantity: z.int().optional(),
  unlimited: z.boolean().optional(),
  price: z.number().optional(),
  costPrice: z.number().optional(),
  lowestPrice: z.number().optional(),
  lowestPriceSettings: lowestPriceSettingsSchema().optional(),
  wholesalePrices: z.array(wholesalePriceSchema()).optional(),
  compareToPrice: z.number().nullish(),
  weight: z.number().optional(),
  dimensions: dimensionsSchema().optional(),
  volume: z.number().optional(),
  isShippingRequired: z.boolean().optional(),
  warningLimit: z.int().optional(),
  attributes: z.array(attributeValueSchema()).optional(),
  minPurchaseQuantity: z.int().nullish(),
  maxPurchaseQuantity: z.int().nullish(),
  outOfStockVisibilityBehaviour: z.enum(['SHOW', 'HIDE', 'ALLOW_PREORDER']).optional(),
  subscriptionSettings: subscriptionSettingsSchema().optional(),
  externalReferenceId: z.string().optional(),
  alt: altTextSchema().optional(),
});

/** What the platform works out. */
const computed = () => ({
  ...legacyImageUrls,
  inStock: z.boolean().optional(),
  defaultDisplayedPrice: z.number().optional(),
  defaultDisplayedPriceFormatted: z.string().optional(),
  defaultDisplayedLowestPrice: z.number().optional(),
  defaultDisplayedLowestPriceFormatted: z.string().optional(),
});

/** Changes to a variation. The computed prices and image links are accepted, as the documentation has it, and ignored. */
export const variationWriteSchema = schema(() =>
  z.object({ ...editable(), ...computed() }).meta({ id: 'VariationWrite' }),
);
export type VariationWrite = Infer<typeof variationWriteSchema>;

/** A new variation: `options` says which choices it stands for. */
export const variationCreateSchema = schema(() =>
  variationWriteSchema()
    .extend({ options: z.array(variationOptionSchema()) })
    .meta({ id: 'VariationCreate' }),
);
export type VariationCreate = Infer<typeof variationCreateSchema>;

/** A variation ("combination" in the platform's old words) as read. */
export const variationSchema = schema(() =>
  z
    .object({
      id: z.int(),
      combinationNumber: z.int().optional(),
      ...editable(),
      ...computed(),
    })
    .meta({ id: 'Variation' }),
);
export type Variation = Infer<typeof variationSchema>;
