/**
 * What reports there are, and how each is drawn: a line over time, slices, bars, or a table. The reference names those of
 * the first part, some of them as not available yet; the vendor's own client knows those of the second.
 */
export const REPORT_CHARTS = {
  allTraffic: 'chart',
  siteUniqueNewVisitorsByGroup: 'table',
  newVsReturningVisitors: 'piechart',
  visitorsByCities: 'piechart',
  visitorsByCountry: 'piechart',
  visitorsByDevice: 'piechart',
  visitorsByLanguage: 'piechart',
  siteEmailActivity: 'piechart',
  siteAggregatedActivity: 'piechart',
  siteGroupActivity: 'piechart',
  siteSocialActivity: 'piechart',
  siteContactWidgetActivity: 'chart',
  sitePhoneActivity: 'chart',
  siteAddressActivity: 'chart',
  siteLocationMapActivity: 'chart',
  salesFunnel: 'barchart',
  topOfCategoriesByViews: 'table',
  topOfProductsByViews: 'table',
  topOfProductsByAddingToCart: 'table',
  allOrders: 'chart',
  newOrdersVsRepeatOrders: 'piechart',
  topOfProductsByOrders: 'table',
  topOfCustomersByOrders: 'table',
  topOfPaymentMethodsByOrders: 'table',
  topOfShippingMethodsByOrders: 'table',
  topOfProductsByAvailability: 'table',
  allRevenue: 'chart',
  allExpenses: 'table',
  allProfit: 'chart',
  topOfProductsByProfit: 'table',
  tips: 'table',
  topOfMarketingSources: 'piechart',
  abandonedCarts: 'table',
  automatedEmails: 'table',
  acceptMarketing: 'piechart',
  mailchimpCampaigns: 'table',
  topOfCouponsByOrders: 'table',
  topOfDiscountsByOrders: 'table',
  giftCards: 'piechart',

  topOfLandingPagesByVisitors: 'table',
  inventory: 'table',
  topOfCategoriesByOrders: 'table',
  customersByMarketingEmailsConsent: 'piechart',
  conversions: 'barchart',
  addToCartConversion: 'barchart',
  checkoutSalesFunnel: 'barchart',
  topOfProductsByAddingToFavorites: 'table',
  siteActivity: 'piechart',
  siteAggregatedActivityNewAndReturn: 'piechart',
  siteGroupActivityNew: 'piechart',
  siteGroupActivityReturn: 'piechart',
  sitePotentialLeads: 'piechart',
  siteGroupEngagedActivity: 'piechart',
} as const;

export type ReportType = keyof typeof REPORT_CHARTS;

export const REPORT_TYPES = Object.keys(REPORT_CHARTS) as [ReportType, ...ReportType[]]; // the table's keys, which are not none

/** How long the parts of a report over time are. */
export const TIME_SCALES = ['hour', 'day', 'week', 'month', 'year'] as const;
export type TimeScale = (typeof TIME_SCALES)[number];

/** What a report can be compared with, as asked for, and how the answer writes it. */
export const COMPARE_PERIODS = {
  noComparePeriod: 'NO_COMPARE_PERIOD',
  similarPeriodInPreviousWeek: 'SIMILAR_PERIOD_IN_PREVIOUS_WEEK',
  similarPeriodInPreviousMonth: 'SIMILAR_PERIOD_IN_PREVIOUS_MONTH',
  similarPeriodInPreviousYear: 'SIMILAR_PERIOD_IN_PREVIOUS_YEAR',
  previousPeriod: 'PREVIOUS_PERIOD',
} as const;

export type ComparePeriod = keyof typeof COMPARE_PERIODS;

/** The days that weeks of a report may begin with. */
export const FIRST_DAYS_OF_WEEK = ['MONDAY', 'SUNDAY'] as const;
export type FirstDayOfWeek = (typeof FIRST_DAYS_OF_WEEK)[number];
