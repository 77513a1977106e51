import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { booleanParam, deletedSchema, pageQuery, updatedSchema } from '../contract/wire.ts';
import { batchRoutes } from './batch-routes.ts';
import {
  BATCH_STATUSES,
  batchCreateSchema,
  batchListSchema,
  batchProgressSchema,
  batchTicketSchema,
} from './batch-schemas.ts';

/** Without `stopOnFirstFailure=false` the first failure ends the batch. */
const createQuery = schema(() =>
  z.object({
    allowParallelMode: booleanParam().optional(),
    stopOnFirstFailure: booleanParam().optional(),
    deduplicationKey: z.string().optional(),
    groupId: z.string().optional(),
  }),
);

/** One batch by its `ticket`, or all of a `status`. */
const getQuery = schema(() =>
  z.object({
    ticket: z.string().optional(),
    escapedJson: booleanParam().optional(),
    status: z.enum(BATCH_STATUSES).optional(),
    ...pageQuery(),
  }),
);

const cancelQuery = schema(() =>
  z.object({ groupId: z.string(), ticketId: z.string().optional(), escapedJson: booleanParam().optional() }),
);

/** Batches: up to 500 calls sent as one, carried out one after another. */
export const batchOperations = {
  create: operation(batchRoutes.create, {
    summary: 'Send many calls as one',
    query: createQuery,
    body: batchCreateSchema,
    response: batchTicketSchema,
  }),
  get: operation(batchRoutes.get, {
    summary: 'Get how far a batch is and what was answered, or find batches by status',
    query: getQuery,
    response: schema(() => z.union([batchProgressSchema(), batchListSchema()])),
  }),
  cancelGroup: operation(batchRoutes.cancelGroup, {
    summary: 'Stop the batches of a group',
    query: cancelQuery,
    response: updatedSchema,
  }),
  delete: operation(batchRoutes.delete, {
    summary: 'Stop a batch and forget it',
    query: schema(() => z.object({ ticketId: z.string() })),
    response: deletedSchema,
  }),
} as const;
