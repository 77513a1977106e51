import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { createdSchema, deletedSchema, integerParam, updatedSchema } from '../contract/wire.ts';
import { productTypeRoutes } from './product-type-routes.ts';
import { productTypeCreateSchema, productTypeSchema, productTypeUpdateSchema } from './product-type-schemas.ts';

const productTypeParams = schema(() => z.object({ classId: integerParam() }));

/** Product types: which attributes the products of a type have. */
export const productTypeOperations = {
  list: operation(productTypeRoutes.list, {
    summary: 'List the product types, all at once',
    response: schema(() => z.array(productTypeSchema())),
  }),
  get: operation(productTypeRoutes.get, {
    summary: 'Get one product type',
    params: productTypeParams,
    response: productTypeSchema,
  }),
  create: operation(productTypeRoutes.create, {
    summary: 'Add a product type',
    body: productTypeCreateSchema,
    response: createdSchema,
  }),
  update: operation(productTypeRoutes.update, {
    summary: 'Change a product type and its attributes',
    params: productTypeParams,
    body: productTypeUpdateSchema,
    response: updatedSchema,
  }),
  delete: operation(productTypeRoutes.delete, {
    summary: 'Delete a product type',
    params: productTypeParams,
    response: deletedSchema,
  }),
} as const;
