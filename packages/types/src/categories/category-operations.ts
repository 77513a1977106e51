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
  pageOf,
  pageQuery,
  responseFieldsQuery,
  updatedSchema,
} from '../contract/wire.ts';
import { categoryOrderOperations } from './category-order-operations.ts';
import { categoryRoutes } from './category-routes.ts';
import { categoryCreateSchema, categorySchema, categoryUpdateSchema } from './category-schemas.ts';

export const categoryParams = schema(() => z.object({ categoryId: integerParam() }));

/** Where the links in a category lead. `cleanURLs` is spelt so here, unlike in the product calls. */
const categoryUrlQuery = () => ({
  baseUrl: z.string().optional(),
  cleanURLs: booleanParam().optional(),
  slugsWithoutIds: booleanParam().optional(),
});

/** `parent`: 0 is the root. `hidden_categories`: disabled ones too. `productIds`: tell which products each one holds. */
const searchQuery = schema(() =>
  z.object({
    keyword: z.string().optional(),
    parent: integerParam().optional(),
    parentIds: integerListParam().optional(),
    categoryIds: integerListParam().optional(),
    productIds: booleanParam().optional(), // default false
    withSubcategories: booleanParam().optional(), // default false
    hidden_categories: booleanParam().optional(), // default false
    ...langQuery,
    ...pageQuery(),
    ...responseFieldsQuery,
  }),
);

/** `path`: the names from the root down, joined with `delimeter` (the service's spelling). */
const searchByPathQuery = schema(() =>
  z.object({
    path: z.string(),
    delimeter: z.string(),
    keyword: z.string().optional(),
    parent: integerParam().optional(),
    hidden_categories: booleanParam().optional(),
    ...categoryUrlQuery(),
    ...langQuery,
    ...pageQuery(),
    ...responseFieldsQuery,
  }),
);

const getQuery = schema(() => z.object({ ...categoryUrlQuery(), ...langQuery, ...responseFieldsQuery }));

/** Categories: the tree that products hang in. */
export const categoryOperations = {
  search: operation(categoryRoutes.search, {
    summary: 'Find categories, page by page',
    query: searchQuery,
    response: schema(() => pageOf(categorySchema())),
  }),
  searchByPath: operation(categoryRoutes.searchByPath, {
    summary: 'Find categories by the names that lead to them',
    query: searchByPathQuery,
    response: schema(() => pageOf(categorySchema())),
  }),
  get: operation(categoryRoutes.get, {
    summary: 'Get one category',
    params: categoryParams,
    query: getQuery,
    response: categorySchema,
  }),
  create: operation(categoryRoutes.create, {
    summary: 'Add a category',
    body: categoryCreateSchema,
    response: createdSchema,
  }),
  update: operation(categoryRoutes.update, {
    summary: 'Change a category: only what is sent changes',
    params: categoryParams,
    body: categoryUpdateSchema,
    response: updatedSchema,
  }),
  delete: operation(categoryRoutes.delete, {
    summary: 'Delete a category',
    params: categoryParams,
    response: deletedSchema,
  }),
  ...categoryOrderOperations,
} as const;
