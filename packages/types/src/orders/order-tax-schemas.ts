import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';

/** Where the rate of a tax came from. `LEGACY` and `CUSTOM` mark taxes written by API or under earlier settings. */
const TAX_RATE_SOURCES = ['AUTO', 'MANUAL', 'CUSTOM', 'LEGACY'] as const;

/** Who levies a tax that the platform worked out. */
const TAX_LEVELS = ['STATE', 'COUNTY', 'CITY', 'SPECIAL_DISTRICT'] as const;

/** A tax on an order line or a fee. `value` is the rate in percent, `total` the money. */
export const orderTaxSchema = schema(() =>
  z
    .object({
      name: z.string().optional(),
      value: z.number().optional(),
      total: z.number().optional(),
      taxOnDiscountedSubtotal: z.number().optional(),
      taxOnShipping: z.number().optional(),
      includeInPrice: z.boolean().optional(),
      sourceTaxRateId: z.int().optional(),
      sourceTaxRateType: z.enum(TAX_RATE_SOURCES).optional(),
      taxType: z.enum(TAX_LEVELS).optional(),
      taxClassCode: z.string().optional(),
      taxClassName: z.string().optional(),
    })
    .meta({ id: 'OrderTax' }),
);
export type OrderTax = Infer<typeof orderTaxSchema>;

/** A tax on shipping. `value` is the rate in percent, `total` the money. */
export const shippingTaxSchema = schema(() =>
  z
    .object({ name: z.string().optional(), value: z.number().optional(), total: z.number().optional() })
    .meta({ id: 'ShippingTax' }),
);
export type ShippingTax = Infer<typeof shippingTaxSchema>;
