import { apiError } from '../../rest/api-error.ts';
import type { Operations } from '@ecwid-kit/types';
import type { Handlers } from '../../rest/call.ts';
import { addProducts, removeProducts } from './category-products.ts';
import { categoryOrder, productOrder, sortCategories, sortProducts } from './sort-order.ts';

type OrderOperation =
  | 'getSortOrder'
  | 'updateSortOrder'
  | 'getProductSortOrder'
  | 'updateProductSortOrder'
  | 'assignProducts'
  | 'unassignProducts';

/** Answers the calls for what is in a category, and in which order. */
export const categoryOrderHandlers: Handlers<Pick<Operations['categories'], OrderOperation>> = {
  async getSortOrder({ platform, storeId, query }) {
    return { sortedIds: await categoryOrder(platform.db, storeId, query.parentCategory) };
  },

  updateSortOrder: (call) =>
    call.write(async (tx) => {
      await sortCategories(tx, call.storeId, call.query.parentCategory, call.body.sortedIds);
      return { updateCount: 1 };
    }),

  async getProductSortOrder({ platform, storeId, query }) {
    return { sortedIds: await productOrder(platform.db, storeId, query.parentCategory) };
  },

  updateProductSortOrder: (call) =>
    call.write(async (tx) => {
      await sortProducts(tx, call.storeId, call.query.parentCategory, call.body.sortedIds);
      return { updateCount: 1 };
    }),

  assignProducts: (call) =>
    call.write(async (tx) => {
      checkCount(call.body.productIds);
      await addProducts(tx, call.storeId, call.params.categoryId, call.body.productIds);
      return { updateCount: 1 };
    }),

  unassignProducts: (call) =>
    call.write(async (tx) => {
      checkCount(call.body.productIds);
      await removeProducts(tx, call.storeId, call.params.categoryId, call.body.productIds);
      return { deleteCount: 1 };
    }),
};

/** Documented: products in one request. That these calls count them is assumed. */
const MAX_PRODUCTS = 100;

function checkCount(productIds: readonly number[]): void {
  if (productIds.length <= MAX_PRODUCTS) return;
  throw apiError(
    'MAX_PRODUCTS_FOR_API_REQUEST_LIMIT_EXCEEDED',
    `One request names at most ${MAX_PRODUCTS} products`,
    `It names ${productIds.length}. Send them in several requests.`,
  );
}
