import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { MAX_BATCH_REQUESTS } from './batch-limits.ts';

/** `QUEUED`: no call has been made. `IN_PROGRESS`: at least one has. `COMPLETED`: there is nothing left to do. */
export const BATCH_STATUSES = ['QUEUED', 'IN_PROGRESS', 'COMPLETED'] as const;
/** `FAILED`: the answer was not 200. `NOT_EXECUTED`: the call was never made. */
const BATCH_RESPONSE_STATUSES = ['COMPLETED', 'FAILED', 'NOT_EXECUTED'] as const;

/** One call of a batch. */
const batchRequestSchema = schema(() =>
  z
    .object({
      id: z.union([z.string(), z.int().transform(String)]).optional(),
      path: z.string(),
      method: z.enum(['GET', 'POST', 'PUT', 'DELETE']),
      body: z.union([z.record(z.string(), z.unknown()), z.array(z.unknown()), z.string()]).nullish(),
    })
    .meta({
      id: 'BatchRequest',
      description:
        'One call. `path` is what follows the store id, with the query. `id` comes back with the answer. `body` is JSON, or a text where the call takes one; no file, which goes by its `externalUrl`.',
    }),
);
export type BatchRequest = Infer<typeof batchRequestSchema>;

/** The calls of a batch. */
export const batchCreateSchema = schema(() =>
  z.array(batchRequestSchema()).min(1).max(MAX_BATCH_REQUESTS).meta({ id: 'BatchCreate' }),
);

export const batchTicketSchema = schema(() => z.object({ ticket: z.string() }).meta({ id: 'BatchTicket' }));

/** What one call of a batch was answered. */
const batchResponseSchema = schema(() =>
  z
    .object({
      id: z.string().optional(),
      status: z.enum(BATCH_RESPONSE_STATUSES),
      httpStatusCode: z.int().optional(),
      httpStatusLine: z.string().optional().meta({ description: 'The reason phrase: `OK`.' }),
      httpBody: z
        .union([z.record(z.string(), z.unknown()), z.array(z.unknown()), z.string()])
        .optional()
        .meta({ description: 'The answer, unless it was asked for as text.' }),
      escapedHttpBody: z.string().optional().meta({ description: 'The answer as text, with `escapedJson=true`.' }),
    })
    .meta({ id: 'BatchResponse' }),
);
export type BatchResponse = Infer<typeof batchResponseSchema>;

/** How far a batch is. */
export const batchProgressSchema = schema(() =>
  z
    .object({
      status: z.enum(BATCH_STATUSES),
      totalRequests: z.int(),
      completedRequests: z.int(),
      responses: z.array(batchResponseSchema()).optional(),
    })
    .meta({ id: 'BatchProgress' }),
);
export type BatchProgress = Infer<typeof batchProgressSchema>;

/** Batches by their status. */
export const batchListSchema = schema(() =>
  z
    .object({ items: z.array(z.object({ ticket: z.string(), status: z.enum(BATCH_STATUSES) })) })
    .meta({ id: 'BatchList' }),
);
export type BatchList = Infer<typeof batchListSchema>;
