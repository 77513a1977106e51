export type { Cart, CartItem } from './cart.ts';
export { createShop, type ShopDeps } from './create-shop.ts';
export { purchasesOf, type Purchases, type RecurringInterval } from './recurring-purchase.ts';
export type { CouponState, MissingStep, PaymentOffer, Quote, QuoteLine, ShippingOffer, ShopProblem } from './quote.ts';
export type {
  CartChange,
  CouponChange,
  ItemRefusal,
  NewItem,
  PaymentReturn,
  PlaceRefusal,
  PlaceResult,
  Shop,
} from './shop.ts';
export type { Visit } from './visit.ts';
