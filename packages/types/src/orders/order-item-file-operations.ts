import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { createdSchema, deletedSchema, integerParam } from '../contract/wire.ts';
import { orderItemFileRoutes } from './order-item-file-routes.ts';

const optionParams = schema(() => z.object({ orderId: z.string(), itemId: integerParam(), optionName: z.string() }));

const uploadQuery = schema(() => z.object({ fileName: z.string().min(1), externalUrl: z.string().optional() }));

/** Files that customers attach to what they order, where the product has an option for them. */
export const orderItemFileOperations = {
  upload: operation(orderItemFileRoutes.upload, {
    summary: 'Attach a file to an option of an order’s line: the bytes, or the address to fetch them from',
    params: optionParams,
    query: uploadQuery,
    response: createdSchema,
  }),
  delete: operation(orderItemFileRoutes.delete, {
    summary: 'Delete a file that is attached to an option',
    params: schema(() => optionParams().extend({ fileId: integerParam() })),
    response: deletedSchema,
  }),
  deleteAll: operation(orderItemFileRoutes.deleteAll, {
    summary: 'Delete every file that is attached to an option',
    params: optionParams,
    response: deletedSchema,
  }),
} as const;
