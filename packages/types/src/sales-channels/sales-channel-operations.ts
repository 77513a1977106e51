import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { responseFieldsQuery, updatedSchema } from '../contract/wire.ts';
import { salesChannelRoutes } from './sales-channel-routes.ts';
import {
  conditionFeedSchema,
  MARKETPLACES,
  productFeedInfoSchema,
  yandexDbsFeedSchema,
  yandexFeedSchema,
} from './sales-channel-schemas.ts';

const query = schema(() => z.object(responseFieldsQuery));
/** The vendor's client sends `yahoo_market` for what it reads as `yahoo_shopping`. */
const params = schema(() => z.object({ marketplace: z.enum([...MARKETPLACES, 'yahoo_market']) }));

/** Product feeds for marketplaces. */
export const salesChannelOperations = {
  getGoogleShopping: operation(salesChannelRoutes.getGoogleShopping, {
    summary: 'Get the settings of the product feed for Google Shopping',
    query,
    response: conditionFeedSchema,
  }),
  getYahooShopping: operation(salesChannelRoutes.getYahooShopping, {
    summary: 'Get the settings of the product feed for Yahoo Shopping',
    query,
    response: conditionFeedSchema,
  }),
  getShopzilla: operation(salesChannelRoutes.getShopzilla, {
    summary: 'Get the settings of the product feed for Shopzilla',
    query,
    response: conditionFeedSchema,
  }),
  getYandexMarket: operation(salesChannelRoutes.getYandexMarket, {
    summary: 'Get the settings of the product feed for Yandex Market',
    query,
    response: yandexFeedSchema,
  }),
  getYandexMarketDbs: operation(salesChannelRoutes.getYandexMarketDbs, {
    summary: 'Get the settings of the product feed for Yandex Market, delivered by the store',
    query,
    response: yandexDbsFeedSchema,
  }),
  updateFeedInfo: operation(salesChannelRoutes.updateFeedInfo, {
    summary: 'Say how a product feed was made',
    params,
    body: productFeedInfoSchema,
    response: updatedSchema,
  }),
} as const;
