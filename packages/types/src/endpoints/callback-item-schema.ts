import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { openEnum, translatedSchema } from '../contract/wire.ts';

const OPTION_TYPES = ['CHOICE', 'CHOICES', 'TEXT', 'DATE', 'FILES'] as const;

/** What the shopper chose of a product option, in callbacks and in orders. */
export const callbackSelectedOptionSchema = schema(() =>
  z
    .looseObject({
      name: z.string(),
      nameTranslated: translatedSchema().nullish(),
      type: openEnum(OPTION_TYPES).nullish(),
      value: z.string().nullish(),
      valueTranslated: translatedSchema().nullish(),
      valuesArray: z.array(z.string()).nullish(),
      files: z.array(z.unknown()).nullish(),
      selections: z
        .array(
          z.looseObject({
            selectionTitle: z.string(),
            selectionModifier: z.number().nullish(),
            selectionModifierType: openEnum(['ABSOLUTE', 'PERCENT']).nullish(),
          }),
        )
        .nullish(),
    })
    .meta({ id: 'CallbackSelectedOption' }),
);

export const callbackDimensionsSchema = schema(() =>
  z
    .looseObject({ length: z.number().nullish(), width: z.number().nullish(), height: z.number().nullish() })
    .meta({ id: 'CallbackDimensions' }),
);

/**
 * A cart line merged with the record of its product. Mind the two counts: `amount` is what the shopper buys,
 * `quantity` is the stock left.
 */
export const callbackItemSchema = schema(() =>
  z
    .looseObject({
      // A line of POST /order/calculate may name no product of the catalog.
      productId: z.int().nullish(),
      combinationId: z.int().nullish(),
      name: z.string().nullish(),
      sku: z.string().nullish(),
      /** With the chosen options. */
      price: z.number().nullish(),
      productPrice: z.number().nullish(),
      weight: z.number().nullish(),
      amount: z.int(),
      quantity: z.int().nullish(),
      unlimited: z.boolean().nullish(),
      inStock: z.boolean().nullish(),
      /** -1: unknown. */
      categoryId: z.int().nullish(),
      categoryIds: z.array(z.int()).nullish(),
      selectedOptions: z.array(callbackSelectedOptionSchema()).nullish(),
      dimensions: callbackDimensionsSchema().nullish(),
      isShippingRequired: z.boolean().nullish(),
      productClassId: z.int().nullish(),
      enabled: z.boolean().nullish(),
      fixedShippingRateOnly: z.boolean().nullish(),
      fixedShippingRate: z.number().nullish(),
      discountsAllowed: z.boolean().nullish(),
      externalReferenceId: z.string().nullish(),
    })
    .meta({ id: 'CallbackItem' }),
);
export type CallbackItem = Infer<typeof callbackItemSchema>;
