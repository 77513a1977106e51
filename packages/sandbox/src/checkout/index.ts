export type { Address } from './address.ts';
export type { AnswerProblem, ParsedAnswer } from './callbacks/answer-problems.ts';
export {
  buildDiscountRequest,
  buildShippingRequest,
  type CallbackAmounts,
  type CallbackContext,
  type CallbackRequest,
} from './callbacks/callback-cart.ts';
export { readDiscountAnswer, type DiscountAnswer } from './callbacks/read-discount-answer.ts';
export { readShippingAnswer } from './callbacks/read-shipping-answer.ts';
export type { Coupon, CouponCheck, CouponCustomer, CouponQuestion, CouponRefusal } from './discounts/coupon.ts';
export type { AppDiscount, DiscountBase, DiscountRule } from './discounts/discount-rule.ts';
export type { Promotion } from './discounts/promotion.ts';
export type { Surcharge } from './discounts/surcharge.ts';
export type {
  CartLine,
  Dimensions,
  LineShipping,
  LineTax,
  OptionSelection,
  OrderedOption,
  RecurringCharge,
} from './lines/cart-line.ts';
export { priceLine, type LinePrice, type PriceLineInput, type SelectedOption } from './lines/price-line.ts';
export { formatMoney, type NumberFormats } from './money/format-number.ts';
export { calculateOrder, type CheckoutResult } from './order/calculate-order.ts';
export type {
  CalculatedHandlingFee,
  CalculatedItem,
  CalculatedItemTax,
  CalculatedOrder,
  CalculatedShippingOption,
  CalculatedSurcharge,
  CalculatedTax,
} from './order/calculated-order.ts';
export type { AppAnswer, CheckoutCustomer, CheckoutInput } from './order/checkout-input.ts';
export type { ExplanationStep, StepSource } from './order/explanation.ts';
export { labelled, moneyWords, type MoneyWords } from './order/explanation-words.ts';
export { formatOrderId, makePublicOrderId, type OrderIdFormat } from './order/order-id.ts';
export { availablePaymentOptions, type PaymentOption } from './order/payment-options.ts';
export {
  availableShippingOptions,
  type ShippingOptionRefusal,
  type ShippingQuestion,
  type ShippingQuote,
} from './shipping/available-options.ts';
export { readBusinessHours } from './shipping/business-hours.ts';
export { scheduleDays, type ScheduleDay } from './shipping/schedule.ts';
export type { PredictedPackage } from './shipping/predict-packages.ts';
export {
  wireShippingOption,
  type AppShippingOption,
  type RatesTable,
  type RatesTableRow,
  type ShippingChoice,
  type ShippingOptionSettings,
  type WireShippingOption,
} from './shipping/shipping-options.ts';
export type { Zone } from './shipping/zone-match.ts';
export {
  availableQuantity,
  canBuy,
  planStockDecrease,
  planStockReturn,
  stockOf,
  type BuyDecision,
  type Stock,
  type StockChange,
  type StockLine,
} from './stock/stock.ts';
export {
  currencyPrecision,
  type CheckoutSettings,
  type HandlingFee,
  type ShippingTaxScheme,
} from './store-settings.ts';
export type { TaxDefinition, TaxPlace, TaxRate, TaxRules } from './taxes/tax-rates.ts';
