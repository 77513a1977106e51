import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { dateTimeSchema } from '../contract/wire.ts';

/**
 * What a promotion lowers: the products among its targets, the whole subtotal whatever its targets, or the cost of
 * shipping.
 */
export const PROMOTION_BASES = ['ITEM', 'SUBTOTAL', 'SHIPPING'] as const;

/** A percentage, an amount, or a price that takes the place of the usual one. */
export const PROMOTION_TYPES = ['PERCENT', 'ABSOLUTE', 'FIXED_PRICE'] as const;

/** The days of a week as promotions name them. */
export const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;

/** When a recurring promotion is on, in the store's time zone. Times are `hh:mm:ss`; 00:00 and 24:00 when absent. */
const recurrenceSettingsSchema = schema(() =>
  z
    .object({
      activeDays: z.array(z.enum(WEEKDAYS)).optional(),
      activeDayStartTime: z.string().optional(),
      activeDayEndTime: z.string().optional(),
    })
    .meta({ id: 'PromotionRecurrenceSettings' }),
);

const productIds = () => z.array(z.int()).optional();

/** The conditions of a promotion: all of them must be met. Group 0 is everybody who is in no other. */
const promotionTriggersSchema = schema(() =>
  z
    .object({
      startDate: dateTimeSchema().optional(),
      endDate: dateTimeSchema().optional(),
      customerGroups: z.array(z.int()).max(200).optional(),
      subtotal: z.number().optional(),
      minProductQuantityInCart: z.int().optional(),
      maxProductQuantityInCart: z.int().optional(),
      categories: productIds(),
      excludedCategories: productIds(),
      products: productIds(),
      excludedProducts: productIds(),
      combinations: productIds(),
      excludedCombinations: productIds(),
      /** Any product counts but the excluded ones, whatever the lists above say. */
      all: z.boolean().optional(),
      recurring: z.boolean().optional(),
      recurrenceSettings: recurrenceSettingsSchema().optional(),
    })
    .meta({ id: 'PromotionTriggers' }),
);
export type PromotionTriggers = Infer<typeof promotionTriggersSchema>;

/** Variations of a product. Their ids are texts here, unlike anywhere else. */
const promotionCombinationsSchema = schema(() =>
  z
    .object({ productId: z.int(), combinationIds: z.array(z.string()).optional() })
    .meta({ id: 'PromotionCombinations' }),
);

/** Values of a product attribute, which is named by its alias: `BRAND`, `TAGS`. */
const promotionAttributeSchema = schema(() =>
  z
    .object({ attributeAlias: z.string(), attributeValues: z.array(z.string()).optional() })
    .meta({ id: 'PromotionAttribute' }),
);

/** What a promotion lowers the price of. */
const promotionTargetsSchema = schema(() =>
  z
    .object({
      categories: productIds(),
      excludedCategories: productIds(),
      products: productIds(),
      excludedProducts: productIds(),
      combinations: z.array(promotionCombinationsSchema()).optional(),
      excludedCombinations: z.array(promotionCombinationsSchema()).optional(),
      attributes: z.array(promotionAttributeSchema()).optional(),
      minDiscountedProductQuantity: z.int().optional(),
      maxDiscountedProductQuantity: z.int().optional(),
      /** For `SHIPPING`: the methods it is for, by id. */
      shippingMethods: z.array(z.string()).max(100).optional(),
      /** The platform's own: no product is named. */
      all: z.boolean().optional(),
    })
    .meta({ id: 'PromotionTargets' }),
);
export type PromotionTargets = Infer<typeof promotionTargetsSchema>;

const editable = () => ({
  name: z.string().max(1024).optional(),
  enabled: z.boolean().optional(),
  discountBase: z.enum(PROMOTION_BASES).optional(),
  discountType: z.enum(PROMOTION_TYPES).optional(),
  amount: z.number().optional(),
  triggers: promotionTriggersSchema().optional(),
  targets: promotionTargetsSchema().optional(),
  externalReferenceId: z.string().optional(),
  /** The platform's own: a body may repeat it, and not change it. */
  id: z.int().optional(),
});

/** Changes to a promotion. `triggers` and `targets`, when sent, replace what was there. */
export const promotionUpdateSchema = schema(() => z.object(editable()).meta({ id: 'PromotionUpdate' }));
export type PromotionUpdate = Infer<typeof promotionUpdateSchema>;

/** A new promotion. */
export const promotionCreateSchema = schema(() =>
  promotionUpdateSchema()
    .extend({
      name: z.string().min(1).max(1024),
      discountBase: z.enum(PROMOTION_BASES),
      discountType: z.enum(PROMOTION_TYPES),
      amount: z.number(),
    })
    .meta({ id: 'PromotionCreate' }),
);
export type PromotionCreate = Infer<typeof promotionCreateSchema>;

/** A promotion as read: a discount that the checkout applies by itself. */
export const promotionSchema = schema(() =>
  promotionCreateSchema().extend({ id: z.int(), enabled: z.boolean() }).meta({ id: 'Promotion' }),
);
export type Promotion = Infer<typeof promotionSchema>;
