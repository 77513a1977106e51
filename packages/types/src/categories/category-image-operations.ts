import { operation } from '../contract/operation.ts';
import { createdSchema, deletedSchema } from '../contract/wire.ts';
import { asyncImageSchema, imageQuery } from '../products/image-upload-schemas.ts';
import { categoryImageRoutes } from './category-image-routes.ts';
import { categoryParams } from './category-operations.ts';

/** The picture of a category. */
export const categoryImageOperations = {
  upload: operation(categoryImageRoutes.upload, {
    summary: 'Give a category its picture: the bytes, or the address to fetch them from',
    params: categoryParams,
    query: imageQuery,
    response: createdSchema,
  }),
  uploadAsync: operation(categoryImageRoutes.uploadAsync, {
    summary: 'Give a category its picture, fetched from its address after the answer',
    params: categoryParams,
    // The reference repeats the parameter here; the address is in the body.
    query: imageQuery,
    body: asyncImageSchema,
    response: createdSchema,
  }),
  delete: operation(categoryImageRoutes.delete, {
    summary: 'Take a category’s picture away',
    params: categoryParams,
    response: deletedSchema,
  }),
} as const;
