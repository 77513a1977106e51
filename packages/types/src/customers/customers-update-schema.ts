import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';

/** What a change of many customers is about: those listed, those that match the query, or all. */
const SELECT_MODES = ['SELECTED', 'ALL_FILTERED', 'ALL'] as const;

/** One change of many customers, or their deletion. Known from the vendor's own client. */
export const customersUpdateSchema = schema(() =>
  z
    .object({
      mode: z.enum(SELECT_MODES),
      /** For `SELECTED`. */
      ids: z.array(z.int()).optional(),
      delete: z.boolean().optional(),
      customer: z
        .object({
          customerGroupId: z.int().optional(),
          taxExempt: z.boolean().optional(),
          acceptMarketing: z.boolean().optional(),
        })
        .optional(),
    })
    .meta({ id: 'CustomersUpdate' }),
);
export type CustomersUpdate = Infer<typeof customersUpdateSchema>;
