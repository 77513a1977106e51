import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { booleanParam, langQuery, listParam, pageOf, pageQuery, responseFieldsQuery } from '../contract/wire.ts';
import {
  brandSchema,
  productFiltersRequestSchema,
  productFiltersSchema,
  swatchesSchema,
} from './product-filter-schemas.ts';
import { productRoutes } from './product-routes.ts';

const BRAND_SORTS = ['PRODUCT_COUNT_DESC', 'PRODUCT_COUNT_ASC', 'NAME_DESC', 'NAME_ASC'] as const;

/** `hidden_brands`: those too of which no product is enabled. */
const brandsQuery = schema(() =>
  z.object({
    sortBy: z.enum(BRAND_SORTS).optional(),
    hidden_brands: booleanParam().optional(),
    baseUrl: z.string().optional(),
    cleanURLs: booleanParam().optional(),
    ...langQuery,
    ...pageQuery(),
    ...responseFieldsQuery,
  }),
);

/** Here, or in the body. */
const filtersQuery = schema(() => z.object({ filterFields: listParam().optional(), ...responseFieldsQuery }));

/** What products can be chosen by: brands, colours, and whatever the store filters by. */
export const productFilterOperations = {
  searchBrands: operation(productRoutes.searchBrands, {
    summary: 'List brands, page by page',
    query: brandsQuery,
    response: schema(() => pageOf(brandSchema())),
  }),
  recentSwatches: operation(productRoutes.recentSwatches, {
    summary: 'List the colours last used in options',
    query: schema(() => z.object({ ...responseFieldsQuery })),
    response: swatchesSchema,
  }),
  recentSwatchColors: operation(productRoutes.recentSwatchColors, {
    summary: 'List the colours last used in options, at their older address',
    query: schema(() => z.object({ ...responseFieldsQuery })),
    response: swatchesSchema,
  }),
  getFilters: operation(productRoutes.getFilters, {
    summary: 'Count products by what they can be filtered by',
    query: filtersQuery,
    body: productFiltersRequestSchema,
    response: productFiltersSchema,
  }),
} as const;
