export { categoryImage, demoCategories, type CategoryKey, type DemoCategory } from './catalog/categories.ts';
export { productImage, variationImages, type DemoProduct } from './catalog/demo-product.ts';
export { demoProductTypes, PRODUCT_TYPE_KEYS, type ProductTypeKey } from './catalog/product-types.ts';
export { demoProducts } from './catalog/products.ts';
export { demoCarts } from './people/carts.ts';
export { demoCoupons, type DemoCoupon } from './people/coupons.ts';
export {
  CUSTOMER_GROUP_KEYS,
  demoCustomerGroups,
  demoCustomers,
  type CustomerGroupKey,
  type DemoCustomer,
} from './people/customers.ts';
export { demoOrders, type DemoOrder, type DemoOrderLine } from './people/orders.ts';
export { demoPromotions, type DemoPromotion } from './people/promotions.ts';
export { demoReviews, type DemoReview } from './people/reviews.ts';
export { PAYMENT_IDS, type PaymentKey } from './store/payment.ts';
export { demoProfile } from './store/profile.ts';
export { SHIPPING_IDS, type ShippingKey } from './store/shipping.ts';
export { couponBody, customerBody, productBody, promotionBody, relatedProductsBody, type IdOf } from './bodies.ts';
export { drawLogo } from './images/logo.ts';
