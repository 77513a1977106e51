import * as z from 'zod';
import { schema } from '../contract/schema.ts';

/** One price for every order: money, or a percentage of the subtotal. */
export const flatRateSchema = schema(() =>
  z
    .object({ rateType: z.enum(['ABSOLUTE', 'PERCENT']).optional(), rate: z.number().optional() })
    .meta({ id: 'FlatRate' }),
);

/** A row of a table of rates: what the order must be like, and what shipping then costs. */
const tableRateSchema = schema(() =>
  z
    .object({
      conditions: z
        .object({
          weightFrom: z.number().optional(),
          weightTo: z.number().optional(),
          subtotalFrom: z.number().optional(),
          subtotalTo: z.number().optional(),
          discountedSubtotalFrom: z.number().optional(),
          discountedSubtotalTo: z.number().optional(),
        })
        .optional(),
      rate: z
        .object({
          perOrder: z.number().optional(),
          percent: z.number().optional(),
          perItem: z.number().optional(),
          perWeight: z.number().optional(),
        })
        .optional(),
    })
    .meta({ id: 'TableRate' }),
);

/** Prices by subtotal or weight. */
export const ratesTableSchema = schema(() =>
  z
    .object({
      tableBasedOn: z.enum(['subtotal', 'discountedSubtotal', 'weight']).optional(),
      rates: z.array(tableRateSchema()).optional(),
    })
    .meta({ id: 'RatesTable' }),
);

/** A service of a carrier. */
export const carrierMethodSchema = schema(() =>
  z
    .object({
      id: z.string().optional(),
      name: z.string().optional(),
      enabled: z.boolean().optional(),
      orderBy: z.int().optional(),
    })
    .meta({ id: 'CarrierMethod' }),
);
