import type { Operations } from '@ecwid-kit/types';
import type { ArgumentsOf } from './arguments.ts';
import { CLIENT_ID, PIXEL, REGISTRANT } from './world.ts';

export const storeArguments: ArgumentsOf<
  Pick<
    Operations,
    | 'storeProfile'
    | 'storeLogos'
    | 'shippingOptions'
    | 'paymentOptions'
    | 'storeReports'
    | 'salesChannels'
    | 'storefrontWidget'
    | 'siteRedirects'
    | 'domains'
    | 'staff'
    | 'application'
    | 'billing'
    | 'appStorage'
    | 'dictionaries'
    | 'batches'
  >
> = {
  storeProfile: {
    get: () => [],
    update: () => [{ settings: { storeName: 'Tins and tea' } }],
  },
  storeLogos: {
    upload: () => ['logo', PIXEL],
    create: () => ['emaillogo', PIXEL],
    delete: () => ['invoicelogo'],
  },
  shippingOptions: {
    search: () => [],
    create: () => [{ title: 'Courier', ratesCalculationType: 'flat', flatRate: { rateType: 'ABSOLUTE', rate: 5 } }],
    update: ({ shippingOptionId }) => [shippingOptionId, { enabled: false }],
    delete: ({ shippingOptionId }) => [shippingOptionId],
  },
  paymentOptions: {
    search: () => [],
    get: ({ paymentOptionId }) => [paymentOptionId],
    create: () => [{ checkoutTitle: 'On account', paymentProcessorId: 'offline' }],
    update: ({ paymentOptionId }) => [paymentOptionId, { enabled: false }],
    delete: ({ paymentOptionId }) => [paymentOptionId],
  },
  salesChannels: {
    getGoogleShopping: () => [],
    getYahooShopping: () => [],
    getShopzilla: () => [],
    getYandexMarket: () => [],
    getYandexMarketDbs: () => [],
    updateFeedInfo: () => ['google_shopping', { productsProcessed: 1 }],
  },
  storefrontWidget: {
    findPage: () => [{ slug: 'tins' }],
  },
  siteRedirects: {
    search: () => [],
    get: ({ redirectId }) => [redirectId],
    getForPath: () => [{ exactPath: '/old' }],
    create: () => [{ fromUrl: '/older', toUrl: '/new' }],
    update: ({ redirectId }) => [redirectId, { toUrl: '/newest' }],
    delete: ({ redirectId }) => [redirectId],
    deleteMany: ({ redirectId }) => [{ ids: [redirectId] }],
  },
  domains: {
    list: () => [],
    update: () => [{}],
    search: () => [{ keyword: 'tins' }],
    purchase: () => [{ domainName: 'tins-and-tea.com', ...REGISTRANT }],
    sendVerificationEmail: ({ domainName }) => [{ domain_name: domainName }],
    resetPassword: ({ domainName }) => [{ domain_name: domainName }],
  },
  staff: {
    search: () => [],
    get: ({ staffId }) => [staffId],
    create: () => [{ email: 'ivo@shop.example', staffScopes: ['SALES_MANAGEMENT'] }],
    update: ({ staffId }) => [staffId, { staffScopes: ['REPORT_ACCESS'] }],
    delete: ({ staffId }) => [staffId],
    resendInvitation: () => [{ email: 'mara@shop.example' }],
    cancelInvitation: () => [{ email: 'mara@shop.example' }],
    scopes: () => [],
  },
  billing: {
    charge: () => [
      { amount: 5, currency: 'USD', description: 'Labels', idempotencyKey: 'b7a2f6de-6c1e-4a29-9f1b-1df0d2b1f3aa' },
    ],
  },
  batches: {
    create: () => [[{ method: 'GET', path: '/profile' }]],
    get: ({ ticket }) => [{ ticket }],
    cancelGroup: () => [{ groupId: 'none' }],
    delete: ({ ticket }) => [{ ticketId: ticket }],
  },
  storeReports: {
    deletedItems: () => ['products'],
    latestStats: () => [],
    get: () => ['allRevenue'],
    getTip: () => ['allRevenue'],
  },
  application: {
    getStatus: () => [],
    cancel: () => [{ namespace: CLIENT_ID }],
    getToken: () => [],
  },
  appStorage: {
    list: () => [],
    get: () => ['public'],
    add: () => ['colours', 'warm'],
    update: () => ['public', 'cold'],
    delete: () => ['public'],
  },
  dictionaries: {
    countries: () => [{ lang: 'en' }],
    currencies: () => [],
    currencyByCountry: () => [{ countryCode: 'HR' }],
    states: () => [{ countryCode: 'US' }],
    taxClasses: () => [{ countryCode: 'US' }],
  },
};
