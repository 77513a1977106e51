import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { createdSchema, deletedSchema, integerParam } from '../contract/wire.ts';
import { imageQuery } from '../products/image-upload-schemas.ts';
import { mediaVideoSchema } from '../products/media-schemas.ts';
import { productParams } from '../products/product-operations.ts';
import { videoUploadSchema } from './product-media-schemas.ts';
import { productMediaRoutes } from './product-media-routes.ts';

const videoParams = schema(() => productParams().extend({ galleryVideoId: integerParam() }));

/** The reference has the address in a header of its own. */
const videoHeaders = videoUploadSchema;

/** The videos of a product: the main one, and those of the gallery. */
export const productVideoOperations = {
  uploadVideo: operation(productMediaRoutes.uploadVideo, {
    summary: 'Give a product its main video, by its address',
    params: productParams,
    headers: videoHeaders,
    body: videoUploadSchema,
    response: createdSchema,
  }),
  deleteVideo: operation(productMediaRoutes.deleteVideo, {
    summary: 'Take a product’s main video away',
    params: productParams,
    response: deletedSchema,
  }),
  uploadGalleryVideo: operation(productMediaRoutes.uploadGalleryVideo, {
    summary: 'Add a video to a product’s gallery, by its address',
    params: productParams,
    headers: videoHeaders,
    body: videoUploadSchema,
    response: createdSchema,
  }),
  getGalleryVideo: operation(productMediaRoutes.getGalleryVideo, {
    summary: 'Get one video of a product',
    params: videoParams,
    response: mediaVideoSchema,
  }),
  uploadVideoCover: operation(productMediaRoutes.uploadVideoCover, {
    summary: 'Give a video its cover: the bytes, or the address to fetch them from',
    params: videoParams,
    query: imageQuery,
    response: createdSchema,
  }),
} as const;
