import { formatMoment, parseMoment, type Marketplace, type Operations, type ProductFeedInfo } from '@ecwid-kit/types';
import { wrongParameter } from '../../rest/api-error.ts';
import type { Call, Handlers } from '../../rest/call.ts';
import type { Db } from '../../storage/database.ts';

const ofOneCondition = { condition: 'NEW' } as const;
const ofYandex = { store: false, manufacturerWarranty: false, pickup: false, adult: false };

/**
 * Answers the calls for product feeds. No public call sets a feed up, so none is; how it was made is what a client says. Field
 * names and values are those that the vendor's own client reads.
 */
export const salesChannelHandlers: Handlers<Operations['salesChannels']> = {
  getGoogleShopping: async (call) => ({ ...(await readFeed(call, 'google_shopping')), ...ofOneCondition }),
  getYahooShopping: async (call) => ({ ...(await readFeed(call, 'yahoo_shopping')), ...ofOneCondition }),
  getShopzilla: async (call) => ({ ...(await readFeed(call, 'shopzilla')), ...ofOneCondition }),
  getYandexMarket: async (call) => ({ ...(await readFeed(call, 'yandex_market')), ...ofYandex, salesNotes: '' }),
  getYandexMarketDbs: async (call) => ({
    ...(await readFeed(call, 'yandex_market_dbs')),
    ...ofYandex,
    enableAutoDiscounts: false,
    sizeChart: 'RU',
  }),

  updateFeedInfo: ({ storeId, params, body, write }) =>
    write(async (tx) => {
      const marketplace = params.marketplace === 'yahoo_market' ? 'yahoo_shopping' : params.marketplace;
      const info = { ...(await readFeedInfo(tx.db, storeId, marketplace)), ...withMoments(body) };
      const row = { store_id: storeId, marketplace, feed_info: JSON.stringify(info) };
      await tx.db
        .insertInto('sales_channel')
        .values(row)
        .onConflict((conflict) => conflict.columns(['store_id', 'marketplace']).doUpdateSet(row))
        .execute();
      tx.touch(storeId);
      return { updateCount: 1 };
    }),
};

async function readFeed({ platform, storeId }: Pick<Call, 'platform' | 'storeId'>, marketplace: Marketplace) {
  return {
    marketplaceConfig: { enabled: false, taxonomyId: '', firstInit: true },
    productFeedInfo: await readFeedInfo(platform.db, storeId, marketplace),
  };
}

async function readFeedInfo(db: Db, storeId: number, marketplace: Marketplace): Promise<ProductFeedInfo> {
  const row = await db
    .selectFrom('sales_channel')
    .select('feed_info')
    .where('store_id', '=', storeId)
    .where('marketplace', '=', marketplace)
    .executeTakeFirst();
  const stored = row && (JSON.parse(row.feed_info) as ProductFeedInfo); // written above
  return stored ?? { productsProcessed: 0, productsIncluded: 0 };
}

function withMoments(info: ProductFeedInfo): ProductFeedInfo {
  const { lastGenerated, nextGenerated, ...counts } = info;
  return {
    ...counts,
    ...(lastGenerated !== undefined && { lastGenerated: moment('lastGenerated', lastGenerated) }),
    ...(nextGenerated !== undefined && { nextGenerated: moment('nextGenerated', nextGenerated) }),
  };
}

function moment(field: string, text: string): string {
  const seconds = parseMoment(text);
  if (seconds === undefined) throw wrongParameter(`Wrong field "${field}": must be yyyy-MM-dd HH:mm:ss Z`);
  return formatMoment(seconds);
}
