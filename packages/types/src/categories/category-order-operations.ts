import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema, type Infer } from '../contract/schema.ts';
import { deletedSchema, integerParam, responseFieldsQuery, updatedSchema } from '../contract/wire.ts';
import { categoryOrderRoutes } from './category-order-routes.ts';

const categoryParams = schema(() => z.object({ categoryId: integerParam() }));

const productIdsSchema = schema(() => z.object({ productIds: z.array(z.int()) }).meta({ id: 'CategoryProducts' }));

/** Ids, first to last as the merchant arranged them. */
export const sortedIdsSchema = schema(() => z.object({ sortedIds: z.array(z.int()) }).meta({ id: 'SortedIds' }));
export type SortedIds = Infer<typeof sortedIdsSchema>;

/** `parentCategory`: 0 is the root, which for products is the storefront's front page. */
const getOrderQuery = schema(() => z.object({ parentCategory: integerParam(), ...responseFieldsQuery }));

const updateOrderQuery = schema(() => z.object({ parentCategory: integerParam() }));

/** Which products a category holds, and the order of products and of subcategories in it. */
export const categoryOrderOperations = {
  getSortOrder: operation(categoryOrderRoutes.getSortOrder, {
    summary: 'Get the order of the categories below one',
    query: getOrderQuery,
    response: sortedIdsSchema,
  }),
  updateSortOrder: operation(categoryOrderRoutes.updateSortOrder, {
    summary: 'Change the order of the categories below one',
    query: updateOrderQuery,
    body: sortedIdsSchema,
    response: updatedSchema,
  }),
  getProductSortOrder: operation(categoryOrderRoutes.getProductSortOrder, {
    summary: 'Get the order of the products in a category',
    query: getOrderQuery,
    response: sortedIdsSchema,
  }),
  updateProductSortOrder: operation(categoryOrderRoutes.updateProductSortOrder, {
    summary: 'Change the order of the products in a category',
    query: updateOrderQuery,
    body: sortedIdsSchema,
    response: updatedSchema,
  }),
  assignProducts: operation(categoryOrderRoutes.assignProducts, {
    summary: 'Put products into a category, next to what it holds',
    params: categoryParams,
    body: productIdsSchema,
    response: updatedSchema,
  }),
  unassignProducts: operation(categoryOrderRoutes.unassignProducts, {
    summary: 'Take products out of a category',
    params: categoryParams,
    body: productIdsSchema,
    response: deletedSchema,
  }),
} as const;
