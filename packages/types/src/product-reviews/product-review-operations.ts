import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import {
  deletedSchema,
  integerListParam,
  integerParam,
  momentParam,
  pageOf,
  pageQuery,
  responseFieldsQuery,
  updatedSchema,
} from '../contract/wire.ts';
import { productReviewRoutes } from './product-review-routes.ts';
import {
  productReviewSchema,
  productReviewsUpdateSchema,
  productReviewUpdateSchema,
  REVIEW_SORTS,
  reviewCountsSchema,
  reviewStatusInput,
} from './product-review-schemas.ts';

const reviewParams = schema(() => z.object({ reviewId: integerParam() }));

/** `orderId`: public ids, internal ones too. `keyword` looks in the text; the vendor's client spells it `searchKeyword`. */
const searchQuery = schema(() =>
  z.object({
    status: reviewStatusInput().optional(),
    rating: integerParam().pipe(z.int().min(1).max(5)).optional(),
    orderId: z.string().optional(),
    productId: integerListParam().optional(),
    reviewId: integerListParam().optional(),
    createdFrom: momentParam().optional(),
    createdTo: momentParam().optional(),
    updatedFrom: momentParam().optional(),
    updatedTo: momentParam().optional(),
    keyword: z.string().optional(),
    searchKeyword: z.string().optional(),
    sortBy: z.enum(REVIEW_SORTS).optional(),
    ...pageQuery(),
    ...responseFieldsQuery,
  }),
);

/** Product reviews: what shoppers say of what they bought, and whether others see it. */
export const productReviewOperations = {
  search: operation(productReviewRoutes.search, {
    summary: 'Find product reviews, page by page',
    query: searchQuery,
    response: schema(() => pageOf(productReviewSchema())),
  }),
  countByStatus: operation(productReviewRoutes.countByStatus, {
    summary: 'Count the product reviews, in all and by status',
    response: reviewCountsSchema,
  }),
  get: operation(productReviewRoutes.get, {
    summary: 'Get one product review',
    params: reviewParams,
    query: schema(() => z.object(responseFieldsQuery)),
    response: productReviewSchema,
  }),
  updateStatus: operation(productReviewRoutes.updateStatus, {
    summary: 'Publish a product review, or take it back',
    params: reviewParams,
    body: productReviewUpdateSchema,
    response: updatedSchema,
  }),
  updateMany: operation(productReviewRoutes.updateMany, {
    summary: 'Change the status of many product reviews, or delete them',
    body: productReviewsUpdateSchema,
    response: updatedSchema,
  }),
  delete: operation(productReviewRoutes.delete, {
    summary: 'Delete a product review',
    params: reviewParams,
    response: deletedSchema,
  }),
} as const;
