import type {
  CustomerCreate,
  DiscountCouponCreate,
  ProductCreate,
  ProductUpdate,
  PromotionCreate,
} from '@ecwid-kit/types';
import { formatMoment } from '@ecwid-kit/types';
import type { CategoryKey } from './catalog/categories.ts';
import type { DemoProduct } from './catalog/demo-product.ts';
import type { ProductTypeKey } from './catalog/product-types.ts';
import type { DemoCoupon } from './people/coupons.ts';
import type { CustomerGroupKey, DemoCustomer } from './people/customers.ts';
import type { DemoPromotion } from './people/promotions.ts';

/** Looks up what a key became when it was created. */
export type IdOf<K extends string> = (key: K) => number;

const DAY_SECONDS = 86_400;

/** The body that creates a product, once its categories and type exist. */
export function productBody(
  demo: DemoProduct,
  ids: { category: IdOf<CategoryKey>; type: IdOf<ProductTypeKey> },
): ProductCreate {
  const categoryIds = demo.categories.map(ids.category);
  const [defaultCategoryId] = categoryIds;
  return {
    ...demo.product,
    categoryIds,
    ...(defaultCategoryId === undefined ? {} : { defaultCategoryId }),
    productClassId: ids.type(demo.type),
  };
}

/** The update that links a product to others, once all of them exist. */
export const relatedProductsBody = (demo: DemoProduct, productId: IdOf<string>): ProductUpdate => ({
  relatedProducts: { productIds: demo.related.map(productId) },
});

/** The body that creates a customer, once the groups exist. */
export const customerBody = ({ customer, group }: DemoCustomer, groupId: IdOf<CustomerGroupKey>): CustomerCreate => ({
  ...customer,
  customerGroupId: group === undefined ? 0 : groupId(group),
});

/** The body that creates a promotion, once the groups exist. */
export const promotionBody = (
  { promotion, groups }: DemoPromotion,
  groupId: IdOf<CustomerGroupKey>,
): PromotionCreate => ({
  ...promotion,
  triggers: { ...promotion.triggers, customerGroups: groups.map(groupId) },
});

/** The body that creates a coupon at a moment (Unix seconds). */
export function couponBody(demo: DemoCoupon, categoryId: IdOf<CategoryKey>, nowSeconds: number): DiscountCouponCreate {
  const { coupon, startsDaysAgo, endsInDays, categories } = demo;
  return {
    ...coupon,
    launchDate: formatMoment(nowSeconds - startsDaysAgo * DAY_SECONDS),
    ...(endsInDays === undefined ? {} : { expirationDate: formatMoment(nowSeconds + endsInDays * DAY_SECONDS) }),
    ...(categories === undefined ? {} : { catalogLimit: { products: [], categories: categories.map(categoryId) } }),
  };
}
