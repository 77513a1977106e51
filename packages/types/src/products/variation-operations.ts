import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import {
  booleanParam,
  createdSchema,
  deletedSchema,
  integerParam,
  langQuery,
  responseFieldsQuery,
  updatedSchema,
} from '../contract/wire.ts';
import { asyncImageSchema, imageQuery } from './image-upload-schemas.ts';
import { productParams, stockAdjustedSchema, stockAdjustmentSchema } from './product-operations.ts';
import { variationRoutes } from './variation-routes.ts';
import { variationCreateSchema, variationSchema, variationWriteSchema } from './variation-schemas.ts';

const variationParams = schema(() => productParams().extend({ combinationId: integerParam() }));
const readQuery = schema(() => z.object({ ...langQuery, ...responseFieldsQuery }));
const stockQuery = schema(() => z.object({ checkLowStockNotification: booleanParam().optional() }));

/** Variations: one per combination of option values, with its own price, stock and SKU. */
export const variationOperations = {
  list: operation(variationRoutes.list, {
    summary: 'List the variations of a product, all at once',
    params: productParams,
    query: readQuery,
    response: schema(() => z.array(variationSchema())),
  }),
  get: operation(variationRoutes.get, {
    summary: 'Get one variation',
    params: variationParams,
    query: readQuery,
    response: variationSchema,
  }),
  create: operation(variationRoutes.create, {
    summary: 'Add a variation to a product',
    params: productParams,
    body: variationCreateSchema,
    response: createdSchema,
  }),
  update: operation(variationRoutes.update, {
    summary: 'Change a variation: only what is sent changes',
    params: variationParams,
    query: stockQuery,
    body: variationWriteSchema,
    response: updatedSchema,
  }),
  delete: operation(variationRoutes.delete, {
    summary: 'Delete a variation',
    params: variationParams,
    response: deletedSchema,
  }),
  deleteAll: operation(variationRoutes.deleteAll, {
    summary: 'Delete every variation of a product',
    params: productParams,
    response: deletedSchema,
  }),
  adjustStock: operation(variationRoutes.adjustStock, {
    summary: 'Add to a variation’s stock, or take from it',
    params: variationParams,
    query: stockQuery,
    body: stockAdjustmentSchema,
    response: stockAdjustedSchema,
  }),
  uploadImage: operation(variationRoutes.uploadImage, {
    summary: 'Give a variation a picture of its own: the bytes, or the address to fetch them from',
    params: variationParams,
    query: imageQuery,
    response: createdSchema,
  }),
  uploadImageAsync: operation(variationRoutes.uploadImageAsync, {
    summary: 'Give a variation a picture of its own, fetched from its address after the answer',
    params: variationParams,
    body: asyncImageSchema,
    response: createdSchema,
  }),
  deleteImage: operation(variationRoutes.deleteImage, {
    summary: 'Take a variation’s own picture away',
    params: variationParams,
    response: deletedSchema,
  }),
} as const;
