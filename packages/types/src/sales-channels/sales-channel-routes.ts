import { route } from '../contract/route.ts';

const all = '/saleschannels';

/** The calls for product feeds of marketplaces. Known from the vendor's client only; the scopes are assumed. */
export const salesChannelRoutes = {
  getGoogleShopping: route({ method: 'GET', path: `${all}/google_shopping`, scopes: ['read_store_profile'] }),
  getYahooShopping: route({ method: 'GET', path: `${all}/yahoo_shopping`, scopes: ['read_store_profile'] }),
  getShopzilla: route({ method: 'GET', path: `${all}/shopzilla`, scopes: ['read_store_profile'] }),
  getYandexMarket: route({ method: 'GET', path: `${all}/yandex_market`, scopes: ['read_store_profile'] }),
  getYandexMarketDbs: route({ method: 'GET', path: `${all}/yandex_market_dbs`, scopes: ['read_store_profile'] }),
  updateFeedInfo: route({ method: 'PUT', path: `${all}/{marketplace}/feedInfo`, scopes: ['update_store_profile'] }),
} as const;
