import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import {
  booleanParam,
  createdSchema,
  deletedSchema,
  integerListParam,
  integerParam,
  langQuery,
  listParam,
  momentParam,
  numberParam,
  pageOf,
  pageQuery,
  responseFieldsQuery,
  updatedSchema,
} from '../contract/wire.ts';
import { productFilterOperations } from './product-filter-operations.ts';
import { productFiltersSchema } from './product-filter-schemas.ts';
import { productRoutes } from './product-routes.ts';
import { productCreateSchema, productSchema, productUpdateSchema } from './product-schemas.ts';

export const PRODUCT_SORTS = [
  'RELEVANCE',
  'DEFINED_BY_STORE_OWNER',
  'ADDED_TIME_DESC',
  'ADDED_TIME_ASC',
  'NAME_ASC',
  'NAME_DESC',
  'PRICE_ASC',
  'PRICE_DESC',
  'UPDATED_TIME_ASC',
  'UPDATED_TIME_DESC',
] as const;

/** Where the links in a product lead: another main page, URLs with or without ids. */
const storefrontUrlQuery = () => ({
  baseUrl: z.string().optional(),
  cleanUrls: booleanParam().optional(),
  slugsWithoutIds: booleanParam().optional(),
});

export const productParams = schema(() => z.object({ productId: integerParam() }));

const searchQuery = schema(() =>
  // Loose for filters by what the store itself named: `option_Size=M,L`, `attribute_Brand=Acme`.
  z.looseObject({
    productId: integerListParam().optional(),
    sku: z.string().optional(),
    keyword: z.string().optional(),
    searchMethod: z.enum(['STOREFRONT', 'CP']).optional(),
    externalReferenceId: z.string().optional(),
    category: integerParam().optional(),
    categories: integerListParam().optional(),
    includeProductsFromSubcategories: booleanParam().optional(),
    priceFrom: numberParam().optional(),
    priceTo: numberParam().optional(),
    createdFrom: momentParam().optional(),
    createdTo: momentParam().optional(),
    updatedFrom: momentParam().optional(),
    updatedTo: momentParam().optional(),
    sortBy: z.enum(PRODUCT_SORTS).optional(),
    enabled: booleanParam().optional(),
    isGiftCard: booleanParam().optional(),
    inStock: booleanParam().optional(),
    discountsAllowed: booleanParam().optional(),
    visibleInStorefront: booleanParam().optional(),
    isCustomerSetPrice: booleanParam().optional(),
    onsale: z.enum(['onsale', 'notonsale']).optional(),
    inventory: z.enum(['instock', 'outofstock']).optional(),
    enabledManualTaxes: integerListParam().optional(),
    taxClassCodes: listParam().optional(),
    ...storefrontUrlQuery(),
    ...langQuery,
    ...pageQuery(),
    ...responseFieldsQuery,
  }),
);

/** What products are counted by, among those that a search finds. `filterFacetLimit`: `20`, or `option_Size:20,categories:all`. */
const filtersQuery = schema(() =>
  searchQuery()
    .omit({ offset: true, limit: true, sortBy: true })
    .extend({ filterFields: listParam().optional(), filterFacetLimit: z.string().optional() }),
);

/** Names that the store makes up. */
const queryPatterns = ['option_{optionName}', 'attribute_{attributeName}'] as const;

const getQuery = schema(() => z.object({ ...storefrontUrlQuery(), ...langQuery, ...responseFieldsQuery }));

/** `saveCombinations`: take the variations in the body too. `returnItem`: answer with the product as it is now. */
const updateQuery = schema(() =>
  z.object({
    saveCombinations: booleanParam().optional(),
    returnItem: booleanParam().optional(),
    ...langQuery,
    ...responseFieldsQuery,
  }),
);

const productUpdatedSchema = schema(() =>
  updatedSchema().extend({ item: productSchema().optional() }).meta({ id: 'ProductUpdated' }),
);

/** Adds to the stock, or takes from it when negative. */
export const stockAdjustmentSchema = schema(() => z.object({ quantityDelta: z.int() }).meta({ id: 'StockAdjustment' }));

/** `warning` is there when the stock went below zero. */
export const stockAdjustedSchema = schema(() =>
  z.object({ updateCount: z.int(), warning: z.string().optional() }).meta({ id: 'StockAdjusted' }),
);

export const productOperations = {
  search: operation(productRoutes.search, {
    summary: 'Find products, page by page',
    query: searchQuery,
    queryPatterns,
    response: schema(() => pageOf(productSchema())),
  }),
  get: operation(productRoutes.get, {
    summary: 'Get one product',
    params: productParams,
    query: getQuery,
    response: productSchema,
  }),
  create: operation(productRoutes.create, {
    summary: 'Add a product',
    query: schema(() => z.object({ saveCombinations: booleanParam().optional(), ...langQuery })),
    body: productCreateSchema,
    response: createdSchema,
  }),
  update: operation(productRoutes.update, {
    summary: 'Change a product: only what is sent changes',
    params: productParams,
    query: updateQuery,
    body: productUpdateSchema,
    response: productUpdatedSchema,
  }),
  delete: operation(productRoutes.delete, {
    summary: 'Delete a product',
    params: productParams,
    response: deletedSchema,
  }),
  deleteAll: operation(productRoutes.deleteAll, {
    summary: 'Delete every product of the store',
    response: schema(() => z.object({}).meta({ id: 'Accepted' })),
  }),
  adjustStock: operation(productRoutes.adjustStock, {
    summary: 'Add to a product’s stock, or take from it',
    params: productParams,
    query: schema(() => z.object({ checkLowStockNotification: booleanParam().optional() })),
    body: stockAdjustmentSchema,
    response: stockAdjustedSchema,
  }),
  findFilters: operation(productRoutes.findFilters, {
    summary: 'Count products by what they can be filtered by, with everything in the query',
    query: filtersQuery,
    queryPatterns,
    response: productFiltersSchema,
  }),
  ...productFilterOperations,
} as const;
