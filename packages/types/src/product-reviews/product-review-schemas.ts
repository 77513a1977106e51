import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { dateTimeSchema, enumInAnyCase } from '../contract/wire.ts';

/** Whether shoppers see a review: a `moderated` one waits for the merchant. */
export const REVIEW_STATUSES = ['moderated', 'published'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

/** The call for many reviews writes them in capitals, and its own example small: it takes both. */
const EITHER_SPELLING = ['MODERATED', 'PUBLISHED', ...REVIEW_STATUSES] as const;

/** The orders a review search can be sorted in. */
export const REVIEW_SORTS = ['DATE_CREATED_ASC', 'DATE_CREATED_DESC', 'RATING_ASC', 'RATING_DESC'] as const;

/** What a change of many reviews is about: those listed, those that match the filters, or all. */
const REVIEW_SELECT_MODES = ['SELECTED', 'ALL_FILTERED', 'ALL'] as const;

/** A status in a request, in any case: the reference writes it small, the vendor's client in capitals. */
export const reviewStatusInput = () =>
  z.preprocess((value) => (typeof value === 'string' ? value.toLowerCase() : value), z.enum(REVIEW_STATUSES));

const stars = () => z.int().min(1).max(5);

/** Who left a review. `orders`: how many orders they have placed; the vendor's client reads `ordersCount`. */
const reviewerInfoSchema = schema(() =>
  z
    .object({
      name: z.string().optional(),
      email: z.string().optional(),
      country: z.string().optional(),
      city: z.string().optional(),
      orders: z.int().optional(),
      ordersCount: z.int().optional(),
    })
    .meta({ id: 'ReviewerInfo' }),
);

/** A product review. Its timestamps are milliseconds, as the reference's own values are. */
export const productReviewSchema = schema(() =>
  z
    .object({
      id: z.int(),
      status: z.enum(REVIEW_STATUSES),
      rating: stars(),
      orderId: z.string().optional(),
      orderNumber: z.string().optional(),
      orderItemId: z.int().optional(),
      productId: z.int(),
      productName: z.string().optional(),
      customerId: z.int().optional(),
      review: z.string().optional(),
      reviewerInfo: reviewerInfoSchema().optional(),
      createDate: dateTimeSchema(),
      updateDate: dateTimeSchema(),
      createTimestamp: z.int(),
      updateTimestamp: z.int(),
    })
    .meta({ id: 'ProductReview' }),
);
export type ProductReview = Infer<typeof productReviewSchema>;

/** All that can be changed of a review. */
export const productReviewUpdateSchema = schema(() =>
  z.object({ status: reviewStatusInput() }).meta({ id: 'ProductReviewUpdate' }),
);

/** How many reviews a store has, in all and by status. */
export const reviewCountsSchema = schema(() =>
  z.object({ allCount: z.int(), moderatedCount: z.int(), publishedCount: z.int() }).meta({ id: 'ProductReviewCounts' }),
);
export type ReviewCounts = Infer<typeof reviewCountsSchema>;

/** A moment in a body: Unix seconds as number or text, or a date as in query filters. */
const momentInBody = () => z.union([z.string(), z.int()]);

/** Which reviews a change of many is about. `orderId` has internal ids. */
const reviewFiltersSchema = schema(() =>
  z
    .object({
      reviewId: z.array(z.int()).optional(),
      productId: z.array(z.int()).optional(),
      orderId: z.array(z.int()).optional(),
      rating: z.array(stars()).optional(),
      status: z.enum(EITHER_SPELLING).optional(),
      searchKeyword: z.string().optional(),
      createdFrom: momentInBody().optional(),
      createdTo: momentInBody().optional(),
    })
    .meta({ id: 'ProductReviewFilters' }),
);
export type ReviewFilters = Infer<typeof reviewFiltersSchema>;

/** One change of many reviews: another status, or their deletion. */
export const productReviewsUpdateSchema = schema(() =>
  z
    .object({
      selectMode: enumInAnyCase(REVIEW_SELECT_MODES),
      delete: z.boolean().optional(),
      newStatus: z.enum(EITHER_SPELLING).optional(),
      /** For `SELECTED`. */
      reviewIds: z.array(z.int()).optional(),
      /** For `ALL_FILTERED`. */
      currentFilters: reviewFiltersSchema().optional(),
      /** How the vendor's own client spells `currentFilters`. */
      filters: reviewFiltersSchema().optional(),
    })
    .meta({ id: 'ProductReviewsUpdate' }),
);
export type ProductReviewsUpdate = Infer<typeof productReviewsUpdateSchema>;
