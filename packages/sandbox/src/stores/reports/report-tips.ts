import type { ReportType } from '@ecwid-kit/types';

/** Advice beside a report. The platform's own is not public: these are the sandbox's. */
export const REPORT_TIPS: Readonly<Partial<Record<ReportType, string>>> = {
  allTraffic: 'Share a link to your store where your customers are.',
  salesFunnel: 'Look for the step at which most shoppers leave, and make it shorter.',
  abandonedCarts: 'Send a reminder to those who left a full cart behind.',
  allOrders: 'Compare with the period before to see whether you grow.',
  newOrdersVsRepeatOrders: 'A coupon in the parcel brings customers back.',
  topOfPaymentMethodsByOrders: 'Put the way to pay that most choose first.',
  topOfShippingMethodsByOrders: 'Free shipping above a subtotal makes orders larger.',
  allRevenue: 'Compare with the same period last year to see the season.',
  allProfit: 'Enter the cost price of every product: without it profit looks higher than it is.',
};
