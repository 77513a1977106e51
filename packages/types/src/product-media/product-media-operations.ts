import { operation } from '../contract/operation.ts';
import { updatedSchema } from '../contract/wire.ts';
import { productParams } from '../products/product-operations.ts';
import { productImageOperations } from './product-image-operations.ts';
import { productMediaUpdateSchema } from './product-media-schemas.ts';
import { productMediaRoutes } from './product-media-routes.ts';
import { productVideoOperations } from './product-video-operations.ts';

/** What a product shows of itself: pictures, videos, and all of them at once. */
export const productMediaOperations = {
  ...productImageOperations,
  ...productVideoOperations,
  update: operation(productMediaRoutes.update, {
    summary: 'Set the pictures and videos of a product, and their order',
    params: productParams,
    body: productMediaUpdateSchema,
    response: updatedSchema,
  }),
} as const;
