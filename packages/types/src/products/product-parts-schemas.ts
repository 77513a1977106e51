import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { enumInAnyCase, timestampSchema, translatedSchema } from '../contract/wire.ts';

/** How a product is taxed. `taxClassCode` comes from the dictionary of tax classes. */
export const productTaxSchema = schema(() =>
  z
    .object({
      taxable: z.boolean().optional(),
      defaultLocationIncludedTaxRate: z.number().optional(),
      enabledManualTaxes: z.array(z.int()).optional(),
      taxClassCode: z.string().optional(),
    })
    .meta({ id: 'ProductTax' }),
);

/** From `quantity` pieces on, each costs `price`. */
export const wholesalePriceSchema = schema(() =>
  z.object({ quantity: z.int(), price: z.number() }).meta({ id: 'WholesalePrice' }),
);
export type WholesalePrice = Infer<typeof wholesalePriceSchema>;

export const lowestPriceSettingsSchema = schema(() =>
  z
    .object({
      lowestPriceEnabled: z.boolean().optional(),
      manualLowestPrice: z.number().optional(),
      defaultDisplayedManualLowestPrice: z.number().optional(),
      defaultDisplayedManualLowestPriceFormatted: z.string().optional(),
      automaticLowestPrice: z.number().optional(),
      defaultDisplayedAutomaticLowestPrice: z.number().optional(),
      defaultDisplayedAutomaticLowestPriceFormatted: z.string().optional(),
    })
    .meta({ id: 'LowestPriceSettings' }),
);

export const PRICE_MODIFIER_TYPES = ['ABSOLUTE', 'PERCENT'] as const;

const optionChoiceSchema = schema(() =>
  z
    .object({
      text: z.string(),
      textTranslated: translatedSchema().optional(),
      priceModifier: z.number().optional(),
      priceModifierType: z.enum(PRICE_MODIFIER_TYPES).optional(),
      hexCodes: z.array(z.string()).optional(),
      changeTime: timestampSchema().optional(),
      imageId: z.string().optional(),
    })
    .meta({ id: 'ProductOptionChoice' }),
);
export type OptionChoice = Infer<typeof optionChoiceSchema>;

export const PRODUCT_OPTION_TYPES = [
  'SELECT',
  'RADIO',
  'CHECKBOX',
  'TEXTFIELD',
  'TEXTAREA',
  'DATE',
  'FILES',
  'SIZE',
  'SWATCHES',
] as const;

/** `defaultChoice` counts the choices from 0. */
export const productOptionSchema = schema(() =>
  z
    .object({
      type: z.enum(PRODUCT_OPTION_TYPES).optional(),
      name: z.string(),
      nameTranslated: translatedSchema().optional(),
      choices: z.array(optionChoiceSchema()).optional(),
      defaultChoice: z.int().optional(),
      required: z.boolean().optional(),
      useImageAsSwatchSelector: z.boolean().optional(),
    })
    .meta({ id: 'ProductOption' }),
);
export type ProductOption = Infer<typeof productOptionSchema>;

export const productShippingSchema = schema(() =>
  z
    .object({
      type: z.enum(['GLOBAL_METHODS', 'SELECTED_METHODS', 'FLAT_RATE', 'FREE_SHIPPING']).optional(),
      methodMarkup: z.number().optional(),
      flatRate: z.number().optional(),
      disabledMethods: z.array(z.string()).optional(),
      enabledMethods: z.array(z.string()).optional(),
    })
    .meta({ id: 'ProductShipping' }),
);

/** In the store's `dimensionsUnit`. */
export const dimensionsSchema = schema(() =>
  z
    .object({ length: z.number().optional(), width: z.number().optional(), height: z.number().optional() })
    .meta({ id: 'Dimensions' }),
);

export const ATTRIBUTE_TYPES = [
  'CUSTOM',
  'UPC',
  'BRAND',
  'GENDER',
  'AGE_GROUP',
  'COLOR',
  'SIZE',
  'TAGS',
  'PRICE_PER_UNIT',
  'UNITS_IN_PRODUCT',
] as const;

/** Where the storefront shows an attribute: nowhere, in the description, or under the price. */
export const ATTRIBUTE_PLACES = ['NOTSHOW', 'DESCR', 'PRICE'] as const;

/** The attributes every store has, by which a value can say what it is for without knowing their ids. */
const ATTRIBUTE_ALIASES = ['UPC', 'BRAND', 'PRICE_PER_UNIT', 'UNITS_IN_PRODUCT'] as const;

/** A product's value of one attribute of its type, which is named by `id`, by `alias` or by `name`. */
export const attributeValueSchema = schema(() =>
  z
    .object({
      id: z.int().optional(),
      alias: z.enum(ATTRIBUTE_ALIASES).optional(), // written only
      name: z.string().optional(),
      nameTranslated: translatedSchema().optional(),
      value: z.string().optional(),
      valueTranslated: translatedSchema().optional(),
      type: z.enum(ATTRIBUTE_TYPES).optional(),
      show: z.enum(ATTRIBUTE_PLACES).optional(),
    })
    .meta({ id: 'AttributeValue' }),
);
export type AttributeValue = Infer<typeof attributeValueSchema>;

export const productFileSchema = schema(() =>
  z
    .object({
      id: z.int().optional(),
      name: z.string().optional(),
      description: z.string().optional(),
      size: z.number().optional(),
      adminUrl: z.string().optional(),
    })
    .meta({ id: 'ProductFile' }),
);
export type ProductFile = Infer<typeof productFileSchema>;

export const relatedProductsSchema = schema(() =>
  z
    .object({
      productIds: z.array(z.int()).optional(),
      relatedCategory: z
        .object({ enabled: z.boolean().optional(), categoryId: z.int().optional(), productCount: z.int().optional() })
        .optional(),
    })
    .meta({ id: 'RelatedProducts' }),
);

export const RECURRING_INTERVALS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const;

export const recurringChargeSettingsSchema = schema(() =>
  z
    .object({
      recurringInterval: enumInAnyCase(RECURRING_INTERVALS).optional(),
      recurringIntervalCount: z.int().optional(),
      subscriptionPriceWithSignUpFee: z.number().optional(),
      subscriptionPriceWithSignUpFeeFormatted: z.string().optional(),
      signUpFee: z.number().optional(),
      signUpFeeFormatted: z.string().optional(),
    })
    .meta({ id: 'RecurringChargeSettings' }),
);

export const subscriptionSettingsSchema = schema(() =>
  z
    .object({
      subscriptionAllowed: z.boolean().optional(),
      oneTimePurchaseAllowed: z.boolean().optional(),
      oneTimePurchasePrice: z.number().nullish(),
      oneTimePurchasePriceFormatted: z.string().optional(),
      oneTimePurchaseMarkup: z.number().optional(),
      oneTimePurchaseMarkupFormatted: z.string().optional(),
      oneTimePurchaseMarkupPercent: z.number().optional(),
      oneTimePurchaseMarkupPercentFormatted: z.string().optional(),
      recurringChargeSettings: z.array(recurringChargeSettingsSchema()).optional(),
    })
    .meta({ id: 'SubscriptionSettings' }),
);

export const compositeComponentSchema = schema(() =>
  z
    .object({ productId: z.int(), combinationId: z.int().nullish(), quantity: z.int().optional() })
    .meta({ id: 'CompositeComponent' }),
);
