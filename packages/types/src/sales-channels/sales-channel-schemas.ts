import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { dateTimeSchema } from '../contract/wire.ts';

/** The marketplaces a store can have a product feed for. */
export const MARKETPLACES = [
  'google_shopping',
  'yahoo_shopping',
  'shopzilla',
  'yandex_market',
  'yandex_market_dbs',
] as const;
export type Marketplace = (typeof MARKETPLACES)[number];

/** What of a feed's products is said of all of them. */
const FEED_CONDITIONS = ['NEW', 'REFURBISHED', 'USED'] as const;

/** Whether a store takes part, and in which taxonomy. `firstInit`: the merchant has not looked at the settings yet. */
const marketplaceConfigSchema = schema(() =>
  z
    .object({ enabled: z.boolean().optional(), taxonomyId: z.string().optional(), firstInit: z.boolean().optional() })
    .meta({ id: 'MarketplaceConfig' }),
);

/** How the feed was made last, and when it is made next. */
export const productFeedInfoSchema = schema(() =>
  z
    .object({
      productsProcessed: z.int().optional(),
      productsIncluded: z.int().optional(),
      lastGenerated: dateTimeSchema().optional(),
      nextGenerated: dateTimeSchema().optional(),
    })
    .meta({ id: 'ProductFeedInfo' }),
);
export type ProductFeedInfo = Infer<typeof productFeedInfoSchema>;

const feed = () => ({
  marketplaceConfig: marketplaceConfigSchema().optional(),
  productFeedInfo: productFeedInfoSchema().optional(),
});
const condition = () => ({ condition: z.enum(FEED_CONDITIONS).optional() });
const yandex = () => ({
  store: z.boolean().optional(),
  manufacturerWarranty: z.boolean().optional(),
  pickup: z.boolean().optional(),
  adult: z.boolean().optional(),
});

/** The settings of a feed whose products are all in one condition. */
export const conditionFeedSchema = schema(() => z.object({ ...feed(), ...condition() }).meta({ id: 'ConditionFeed' }));

/** The settings of the feed for Yandex Market. */
export const yandexFeedSchema = schema(() =>
  z.object({ ...feed(), ...yandex(), salesNotes: z.string().optional() }).meta({ id: 'YandexMarketFeed' }),
);

/** The settings of the feed for Yandex Market, where the store delivers itself. */
export const yandexDbsFeedSchema = schema(() =>
  z
    .object({
      ...feed(),
      ...yandex(),
      enableAutoDiscounts: z.boolean().optional(),
      sizeChart: z.string().optional(),
    })
    .meta({ id: 'YandexMarketDbsFeed' }),
);
