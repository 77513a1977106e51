import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { createdSchema, deletedSchema } from '../contract/wire.ts';
import { imageQuery } from '../products/image-upload-schemas.ts';
import { storeLogoRoutes } from './store-logo-routes.ts';

/** Of the storefront, of invoices, of e-mails. */
const STORE_LOGOS = ['logo', 'invoicelogo', 'emaillogo'] as const;

const logoParams = schema(() => z.object({ logo: z.enum(STORE_LOGOS) }));

/** The logos of a store. */
export const storeLogoOperations = {
  upload: operation(storeLogoRoutes.upload, {
    summary: 'Set one of the store’s logos: the bytes, or the address to fetch them from',
    params: logoParams,
    query: imageQuery,
    response: createdSchema,
  }),
  create: operation(storeLogoRoutes.create, {
    summary: 'Set one of the store’s logos, in the older way',
    params: logoParams,
    query: imageQuery,
    response: createdSchema,
  }),
  delete: operation(storeLogoRoutes.delete, {
    summary: 'Take one of the store’s logos away',
    params: logoParams,
    response: deletedSchema,
  }),
} as const;
