import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { pageOf, pageQuery } from '../contract/wire.ts';
import { storeParams } from './control-params.ts';
import { controlRoutes } from './control-routes.ts';
import { momentSchema } from './moment.ts';

/** What an app charged a store. */
const chargedTransactionSchema = schema(() =>
  z
    .object({
      transactionId: z.string(),
      clientId: z.string(),
      amount: z.number(),
      currency: z.string(),
      description: z.string(),
      idempotencyKey: z.string(),
      metadata: z.record(z.string(), z.unknown()).optional(),
      charged: momentSchema(),
    })
    .meta({ id: 'ChargedTransaction' }),
);

/** What apps charged a store. No money moves. */
export const chargesOperations = {
  list: operation(controlRoutes.charges.list, {
    summary: 'What apps charged a store, newest first',
    params: storeParams,
    query: schema(() => z.object({ clientId: z.string().optional(), ...pageQuery() })),
    response: schema(() => pageOf(chargedTransactionSchema())),
  }),
} as const;
