import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { dateTimeSchema } from '../contract/wire.ts';

/** What has a history of deletions. In 2020 the path of coupons had their whole name. */
export const DELETED_ENTITIES = ['orders', 'products', 'coupons', 'discount_coupons', 'customers', 'reviews'] as const;

/** Something that is gone, and since when. Orders come with their public id too. */
export const deletedItemSchema = schema(() =>
  z.object({ id: z.int(), orderId: z.string().optional(), date: dateTimeSchema() }).meta({ id: 'DeletedItem' }),
);
export type DeletedItem = Infer<typeof deletedItemSchema>;

/** When each area of a store last changed. Counts are named like the parameters that ask for them, and without `Required`. */
export const latestStatsSchema = schema(() =>
  z
    .object({
      productsUpdated: dateTimeSchema(),
      ordersUpdated: dateTimeSchema(),
      reviewsUpdated: dateTimeSchema().optional(),
      domainsUpdated: dateTimeSchema().optional(),
      profileUpdated: dateTimeSchema(),
      categoriesUpdated: dateTimeSchema(),
      discountCouponsUpdated: dateTimeSchema(),
      abandonedSalesUpdated: dateTimeSchema(),
      customersUpdated: dateTimeSchema(),
      subscriptionsUpdated: dateTimeSchema().optional(),
      productCountRequired: z.int().optional(),
      categoryCountRequired: z.int().optional(),
      productCount: z.int().optional(),
      categoryCount: z.int().optional(),
    })
    .meta({ id: 'LatestStats' }),
);
export type LatestStats = Infer<typeof latestStatsSchema>;
