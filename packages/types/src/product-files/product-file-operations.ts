import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { createdSchema, deletedSchema, fileSchema, integerParam, updatedSchema } from '../contract/wire.ts';
import { productParams } from '../products/product-operations.ts';
import { productFileRoutes } from './product-file-routes.ts';
import { productFileUpdateSchema } from './product-file-schemas.ts';

const fileParams = schema(() => productParams().extend({ fileId: integerParam() }));

/** `fileName`: what customers see. `externalUrl`: where the platform fetches the file, in place of bytes in the body. */
const uploadQuery = schema(() =>
  z.object({ fileName: z.string().min(1), description: z.string().optional(), externalUrl: z.string().optional() }),
);

/** Files that a product is bought for: who pays for it may download them. */
export const productFileOperations = {
  upload: operation(productFileRoutes.upload, {
    summary: 'Add a file to a product: the bytes, or the address to fetch them from',
    params: productParams,
    query: uploadQuery,
    response: createdSchema,
  }),
  download: operation(productFileRoutes.download, {
    summary: 'Get a file of a product',
    params: fileParams,
    response: fileSchema,
  }),
  update: operation(productFileRoutes.update, {
    summary: 'Describe or rename a file of a product',
    params: fileParams,
    body: productFileUpdateSchema,
    response: updatedSchema,
  }),
  delete: operation(productFileRoutes.delete, {
    summary: 'Delete a file of a product',
    params: fileParams,
    response: deletedSchema,
  }),
  deleteAll: operation(productFileRoutes.deleteAll, {
    summary: 'Delete every file of a product',
    params: productParams,
    response: deletedSchema,
  }),
} as const;
