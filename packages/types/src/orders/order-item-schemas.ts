import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { dateTimeSchema, timestampSchema, translatedSchema } from '../contract/wire.ts';
import {
  dimensionsSchema,
  PRICE_MODIFIER_TYPES,
  recurringChargeSettingsSchema,
} from '../products/product-parts-schemas.ts';
import { itemDiscountSchema } from './order-discount-schemas.ts';
import { orderTaxSchema, shippingTaxSchema } from './order-tax-schemas.ts';

/** What kind of answer a product option took. */
const SELECTED_OPTION_TYPES = ['CHOICE', 'CHOICES', 'TEXT', 'DATE', 'FILES'] as const;

/** A product option as the customer chose it. A `DATE` is written `yyyy-MM-dd`. */
const selectedOptionSchema = schema(() =>
  z
    .object({
      name: z.string().optional(),
      nameTranslated: translatedSchema().optional(),
      type: z.enum(SELECTED_OPTION_TYPES).optional(),
      /** Several choices are separated by commas; `valuesArray` has them apart. */
      value: z.string().optional(),
      valueTranslated: translatedSchema().optional(),
      valuesArray: z.array(z.string()).optional(),
      selections: z
        .array(
          z.object({
            selectionTitle: z.string().optional(),
            selectionModifier: z.number().optional(),
            selectionModifierType: z.enum(PRICE_MODIFIER_TYPES).optional(),
          }),
        )
        .optional(),
      files: z
        .array(
          z.object({
            id: z.int().optional(),
            name: z.string().optional(),
            size: z.number().optional(),
            url: z.string().optional(),
          }),
        )
        .optional(),
      hexCodes: z.array(z.string()).optional(),
      changedTime: timestampSchema().optional(),
    })
    .meta({ id: 'SelectedOption' }),
);
export type SelectedOption = Infer<typeof selectedOptionSchema>;

/** A file the customer bought. `customerUrl` works until `expire`, and `maxDownloads` times; 0 is without limit. */
const orderItemFileSchema = schema(() =>
  z
    .object({
      productFileId: z.int().optional(),
      maxDownloads: z.int().optional(),
      remainingDownloads: z.int().optional(),
      expire: dateTimeSchema().optional(),
      name: z.string().optional(),
      description: z.string().optional(),
      size: z.number().optional(),
      adminUrl: z.string().optional(),
      customerUrl: z.string().optional(),
    })
    .meta({ id: 'OrderItemFile' }),
);

const editable = () => ({
  id: z.int().optional(),
  productId: z.int().optional(),
  combinationId: z.int().optional(),
  categoryId: z.int().optional(), // -1: not from a category; 0: from the front page
  sku: z.string().optional(),
  name: z.string().optional(),
  nameTranslated: translatedSchema().optional(),
  shortDescription: z.string().optional(),
  shortDescriptionTranslated: translatedSchema().optional(),
  /** Of one piece, with options and variations; `productPrice` is without. */
  price: z.number().optional(),
  productPrice: z.number().optional(),
  quantity: z.int().optional(),
  quantityInStock: z.int().optional(),
  trackQuantity: z.boolean().optional(),
  tax: z.number().optional(),
  taxes: z.array(orderTaxSchema()).optional(),
  taxesOnShipping: z.array(shippingTaxSchema()).optional(),
  couponApplied: z.boolean().optional(),
  couponAmount: z.number().optional(),
  discounts: z.array(itemDiscountSchema()).optional(),
  selectedOptions: z.array(selectedOptionSchema()).optional(),
  attributes: z.array(z.object({ name: z.string().optional(), value: z.string().optional() })).optional(),
  digital: z.boolean().optional(),
  isShippingRequired: z.boolean().optional(),
  shipping: z.number().optional(),
  fixedShippingRateOnly: z.boolean().optional(),
  fixedShippingRate: z.number().optional(),
  weight: z.number().optional(),
  dimensions: dimensionsSchema().optional(),
  imageUrl: z.string().optional(),
  isCustomerSetPrice: z.boolean().optional(),
  selectedPrice: z.object({ value: z.number() }).optional(),
  isPreorder: z.boolean().optional(),
});

/** A line of an order as written. */
export const orderItemWriteSchema = schema(() => z.object(editable()).meta({ id: 'OrderItemWrite' }));
export type OrderItemWrite = Infer<typeof orderItemWriteSchema>;

/** A line of an order as read. `id` is the line's; the product's is `productId`, absent for a line made by hand. */
export const orderItemSchema = schema(() =>
  z
    .object({
      ...editable(),
      id: z.int(),
      priceWithoutTax: z.number().optional(),
      taxAlreadyDeductedFromPrice: z.boolean().optional(),
      costPrice: z.number().optional(),
      smallThumbnailUrl: z.string().optional(),
      hdThumbnailUrl: z.string().optional(),
      productAvailable: z.boolean().optional(),
      discountsAllowed: z.boolean().optional(),
      taxable: z.boolean().optional(),
      giftCard: z.boolean().optional(),
      files: z.array(orderItemFileSchema()).optional(),
      subscriptionId: z.int().optional(),
      recurringChargeSettings: recurringChargeSettingsSchema().optional(),
      recurringTaxIds: z.array(z.int()).optional(),
      externalReferenceId: z.string().optional(),
    })
    .meta({ id: 'OrderItem' }),
);
export type OrderItem = Infer<typeof orderItemSchema>;

/** A line of an order that is only calculated: nothing of it is certain. */
export const calculatedItemSchema = schema(() => orderItemSchema().partial().meta({ id: 'CalculatedItem' }));
export type CalculatedItem = Infer<typeof calculatedItemSchema>;
