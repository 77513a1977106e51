import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { createdSchema, deletedSchema, integerParam } from '../contract/wire.ts';
import { asyncImageSchema, imageQuery } from '../products/image-upload-schemas.ts';
import { productParams } from '../products/product-operations.ts';
import { imageReferenceSchema } from './product-media-schemas.ts';
import { productMediaRoutes } from './product-media-routes.ts';

const itemParams = schema(() => productParams().extend({ galleryItemId: integerParam() }));

/** `fileName`: the title of the picture. */
const galleryQuery = schema(() => imageQuery().extend({ fileName: z.string().optional() }));

/** The pictures of a product: the main one, and those of the gallery. */
export const productImageOperations = {
  uploadImage: operation(productMediaRoutes.uploadImage, {
    summary: 'Give a product its main picture: the bytes, or the address to fetch them from',
    params: productParams,
    query: imageQuery,
    body: imageReferenceSchema,
    response: createdSchema,
  }),
  uploadImageAsync: operation(productMediaRoutes.uploadImageAsync, {
    summary: 'Give a product its main picture, fetched from its address after the answer',
    params: productParams,
    body: asyncImageSchema,
    response: createdSchema,
  }),
  deleteImage: operation(productMediaRoutes.deleteImage, {
    summary: 'Take a product’s main picture away',
    params: productParams,
    response: deletedSchema,
  }),
  uploadGalleryImage: operation(productMediaRoutes.uploadGalleryImage, {
    summary: 'Add a picture to a product’s gallery: the bytes, or the address to fetch them from',
    params: productParams,
    query: galleryQuery,
    body: imageReferenceSchema,
    response: createdSchema,
  }),
  uploadGalleryImageAsync: operation(productMediaRoutes.uploadGalleryImageAsync, {
    summary: 'Add a picture to a product’s gallery, fetched from its address after the answer',
    params: productParams,
    body: asyncImageSchema,
    response: createdSchema,
  }),
  deleteGalleryItem: operation(productMediaRoutes.deleteGalleryItem, {
    summary: 'Take a picture or a video out of a product’s gallery',
    params: itemParams,
    response: deletedSchema,
  }),
  deleteGalleryImages: operation(productMediaRoutes.deleteGalleryImages, {
    summary: 'Take every picture out of a product’s gallery; the main one stays',
    params: productParams,
    response: deletedSchema,
  }),
} as const;
