import { appStorageOperations } from './app-storage/app-storage-operations.ts';
import { applicationOperations } from './application/application-operations.ts';
import { categoryOperations } from './categories/category-operations.ts';
import { customerGroupOperations } from './customer-groups/customer-group-operations.ts';
import { customerOperations } from './customers/customer-operations.ts';
import { dictionaryOperations } from './dictionaries/dictionary-operations.ts';
import { discountCouponOperations } from './discount-coupons/discount-coupon-operations.ts';
import { orderOperations } from './orders/order-operations.ts';
import { productTypeOperations } from './product-types/product-type-operations.ts';
import { productOperations } from './products/product-operations.ts';
import { variationOperations } from './products/variation-operations.ts';
import { storeProfileOperations } from './store-profile/store-profile-operations.ts';

/** Every REST call, with its schemas. Clients, servers, the CLI and `openapi.json` are made from this one table. */
export const operations = {
  products: productOperations,
  productVariations: variationOperations,
  productTypes: productTypeOperations,
  categories: categoryOperations,
  orders: orderOperations,
  customers: customerOperations,
  customerGroups: customerGroupOperations,
  discountCoupons: discountCouponOperations,
  storeProfile: storeProfileOperations,
  application: applicationOperations,
  appStorage: appStorageOperations,
  dictionaries: dictionaryOperations,
} as const;

export type Operations = typeof operations;
