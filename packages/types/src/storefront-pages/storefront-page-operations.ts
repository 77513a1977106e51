import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { booleanParam, integerParam, langQuery, responseFieldsQuery } from '../contract/wire.ts';
import { storefrontRoutes, storefrontWidgetRoutes } from './storefront-page-routes.ts';
import { staticPageSchema, widgetPageSchema } from './storefront-page-schemas.ts';

/**
 * `baseUrl`: the page that the storefront is on; links lead there. `cleanUrls`: they do without a hash. The reference
 * describes `responseFields` under the name `limit`.
 */
const pageQueryShape = () => ({
  ...langQuery,
  baseUrl: z.string().optional(),
  cleanUrls: booleanParam().optional(),
  slugsWithoutIds: booleanParam().optional(),
  internationalPages: z.string().optional(),
  limit: integerParam().optional(),
  ...responseFieldsQuery,
});

// Loose for design options, `tplvar_ec.storefront.…`, and for addresses by language, `international_pages[de]`.
const staticPageQuery = schema(() => z.looseObject(pageQueryShape()));

const PATTERNS = ['tplvar_{option}', 'international_pages[{lang}]'] as const;

/** `storeRootPage`: the front page, whatever the slug. */
const findQuery = schema(() =>
  z.looseObject({
    slug: z.string().optional(),
    storeRootPage: booleanParam().optional(),
    getStaticContent: booleanParam().optional(),
    ...pageQueryShape(),
  }),
);

const { storefrontPages: pageRoutes } = storefrontRoutes;
const storeId = integerParam;

/** Storefront pages as static code, for sites that draw them on their own server. */
const storefrontPageOperations = {
  getHomePage: operation(pageRoutes.getHomePage, {
    summary: 'Get the front page of a store as static code',
    params: schema(() => z.object({ storeId: storeId() })),
    query: staticPageQuery,
    queryPatterns: PATTERNS,
    response: staticPageSchema,
  }),
  getCategoryPage: operation(pageRoutes.getCategoryPage, {
    summary: 'Get the page of a category as static code',
    params: schema(() => z.object({ storeId: storeId(), categoryId: integerParam() })),
    query: staticPageQuery,
    queryPatterns: PATTERNS,
    response: staticPageSchema,
  }),
  getProductPage: operation(pageRoutes.getProductPage, {
    summary: 'Get the page of a product as static code',
    params: schema(() => z.object({ storeId: storeId(), productId: integerParam() })),
    query: staticPageQuery,
    queryPatterns: PATTERNS,
    response: staticPageSchema,
  }),
} as const;

/** The groups of calls on the storefront's own host. */
export type StorefrontOperations = { readonly storefrontPages: typeof storefrontPageOperations };

/** The calls on the storefront's own host: anybody may make them, so they have no client. */
export const storefrontOperations: StorefrontOperations = { storefrontPages: storefrontPageOperations };

/** The pages of the storefront by their addresses. */
export const storefrontWidgetOperations = {
  findPage: operation(storefrontWidgetRoutes.findPage, {
    summary: 'Find the storefront page that a slug leads to, with its static code on demand',
    query: findQuery,
    queryPatterns: PATTERNS,
    response: widgetPageSchema,
  }),
} as const;
