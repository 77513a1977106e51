import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import {
  createdSchema,
  deletedSchema,
  enumListParam,
  integerParam,
  momentParam,
  pageOf,
  pageQuery,
  responseFieldsQuery,
  updatedSchema,
} from '../contract/wire.ts';
import { discountCouponRoutes } from './discount-coupon-routes.ts';
import {
  COUPON_DISCOUNT_TYPES,
  COUPON_STATUSES,
  discountCouponCreateSchema,
  discountCouponSchema,
  discountCouponUpdateSchema,
} from './discount-coupon-schemas.ts';

/** By id, or by code as the reference of 2020 says. */
const couponParams = schema(() => z.object({ discountCouponId: z.union([integerParam(), z.string()]) }));

/** `availability` filters by `status`. */
const searchQuery = schema(() =>
  z.object({
    code: z.string().optional(),
    discount_type: enumListParam(COUPON_DISCOUNT_TYPES).optional(),
    availability: z.enum(COUPON_STATUSES).optional(),
    createdFrom: momentParam().optional(),
    createdTo: momentParam().optional(),
    updatedFrom: momentParam().optional(),
    updatedTo: momentParam().optional(),
    ...pageQuery(),
    ...responseFieldsQuery,
  }),
);

const createdCouponSchema = schema(() =>
  createdSchema().extend({ code: z.string().optional() }).meta({ id: 'DiscountCouponCreated' }),
);

/** Discount coupons: codes that customers enter at checkout. */
export const discountCouponOperations = {
  search: operation(discountCouponRoutes.search, {
    summary: 'Find discount coupons, page by page',
    query: searchQuery,
    response: schema(() => pageOf(discountCouponSchema())),
  }),
  get: operation(discountCouponRoutes.get, {
    summary: 'Get one discount coupon',
    params: couponParams,
    query: schema(() => z.object(responseFieldsQuery)),
    response: discountCouponSchema,
  }),
  create: operation(discountCouponRoutes.create, {
    summary: 'Add a discount coupon',
    body: discountCouponCreateSchema,
    response: createdCouponSchema,
  }),
  update: operation(discountCouponRoutes.update, {
    summary: 'Change a discount coupon: only what is sent changes',
    params: couponParams,
    body: discountCouponUpdateSchema,
    response: updatedSchema,
  }),
  delete: operation(discountCouponRoutes.delete, {
    summary: 'Delete a discount coupon',
    params: couponParams,
    response: deletedSchema,
  }),
} as const;
