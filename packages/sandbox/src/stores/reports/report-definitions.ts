import type { ReportType } from '@ecwid-kit/types';
import { sql } from 'kysely';
import { field, type Figure } from './order-figures.ts';
import {
  abandonedRows,
  acceptedMarketing,
  categoriesSold,
  consentRows,
  customerName,
  discountRows,
  favoriteRows,
  figureRows,
  funnelRows,
  marketingSource,
  newOrRepeat,
  noRows,
  ordersBy,
  productProfits,
  productsSold,
  stockRows,
  visitorsBy,
  type RowsOf,
} from './report-rows.ts';
import { newOrReturning } from './visit-figures.ts';

/** Over time: figures of orders, visits to the shop, or the names of what is not measured and stays 0. */
export type LineDefinition =
  | { readonly figures: readonly Figure[] }
  | { readonly visits: true }
  | { readonly unmeasured: readonly string[] };

/** Rows, and what they count. */
export interface RowsDefinition {
  readonly rows: RowsOf;
  readonly counts: string;
}

const rows = (rowsOf: RowsOf, counts: string): RowsDefinition => ({ rows: rowsOf, counts });
const orders = (by: Parameters<typeof ordersBy>[0]) => rows(ordersBy(by), 'orders');
/** What the sandbox does not know of its visitors. */
const visitors = rows(noRows, 'visitors');
const clicks: LineDefinition = { unmeasured: ['clicks'] };

/**
 * What each report is made of. The reference names the reports and how they are drawn; the names of their figures are
 * assumed.
 */
export const REPORTS: Readonly<Record<ReportType, LineDefinition | RowsDefinition>> = {
  allTraffic: { visits: true },
  siteUniqueNewVisitorsByGroup: visitors,
  newVsReturningVisitors: rows(visitorsBy(newOrReturning), 'visitors'),
  visitorsByCities: visitors,
  visitorsByCountry: visitors,
  visitorsByDevice: rows(visitorsBy(sql`device`), 'visitors'),
  visitorsByLanguage: rows(visitorsBy(sql`language`), 'visitors'),
  topOfLandingPagesByVisitors: rows(visitorsBy(sql`landing`), 'visitors'),
  siteEmailActivity: visitors,
  siteActivity: visitors,
  siteAggregatedActivity: visitors,
  siteAggregatedActivityNewAndReturn: visitors,
  siteGroupActivity: visitors,
  siteGroupActivityNew: visitors,
  siteGroupActivityReturn: visitors,
  siteGroupEngagedActivity: visitors,
  sitePotentialLeads: visitors,
  siteSocialActivity: visitors,
  siteContactWidgetActivity: clicks,
  sitePhoneActivity: clicks,
  siteAddressActivity: clicks,
  siteLocationMapActivity: clicks,

  salesFunnel: rows(funnelRows, 'visitors'),
  conversions: rows(funnelRows, 'visitors'),
  addToCartConversion: rows(funnelRows, 'visitors'),
  checkoutSalesFunnel: rows(funnelRows, 'visitors'),
  topOfCategoriesByViews: visitors,
  topOfProductsByViews: visitors,
  topOfProductsByAddingToCart: visitors,
  topOfProductsByAddingToFavorites: rows(favoriteRows, 'customers'),
  abandonedCarts: rows(abandonedRows, 'carts'),

  allOrders: { figures: ['orders', 'productsSold'] },
  newOrdersVsRepeatOrders: orders(newOrRepeat),
  topOfProductsByOrders: rows(productsSold, 'productsSold'),
  topOfCategoriesByOrders: rows(categoriesSold, 'productsSold'),
  topOfCustomersByOrders: orders(customerName),
  topOfPaymentMethodsByOrders: orders(field('$.paymentMethod')),
  topOfShippingMethodsByOrders: orders(field('$.shippingOption.shippingMethodName')),
  topOfProductsByAvailability: rows(stockRows, 'quantity'),
  inventory: rows(stockRows, 'quantity'),

  allRevenue: { figures: ['revenue', 'refunds'] },
  allExpenses: rows(figureRows('costOfGoods', 'tax', 'shipping', 'expenses'), 'amount'),
  allProfit: { figures: ['profit', 'revenue', 'expenses'] },
  topOfProductsByProfit: rows(productProfits, 'profit'),
  tips: rows(figureRows('tips'), 'amount'),
  giftCards: rows(figureRows('giftCardsSold', 'giftCardsRedeemed'), 'amount'),

  topOfMarketingSources: orders(marketingSource),
  acceptMarketing: orders(acceptedMarketing),
  customersByMarketingEmailsConsent: rows(consentRows, 'customers'),
  automatedEmails: rows(noRows, 'emails'),
  mailchimpCampaigns: rows(noRows, 'orders'),
  topOfCouponsByOrders: orders(field('$.discountCoupon.code')),
  topOfDiscountsByOrders: rows(discountRows, 'orders'),
};
