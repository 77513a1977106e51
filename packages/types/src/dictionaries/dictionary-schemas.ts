import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';

/** A state or province; with the country's code it makes an ISO 3166-2 code. */
export const stateSchema = schema(() => z.object({ code: z.string(), name: z.string() }).meta({ id: 'State' }));
export type State = Infer<typeof stateSchema>;

/** A country by its ISO 3166 code. `states` is there when asked for. */
export const countrySchema = schema(() =>
  z.object({ code: z.string(), name: z.string(), states: z.array(stateSchema()).optional() }).meta({ id: 'Country' }),
);
export type Country = Infer<typeof countrySchema>;

/** A currency by its ISO 4217 code. */
export const currencySchema = schema(() => z.object({ code: z.string(), name: z.string() }).meta({ id: 'Currency' }));
export type Currency = Infer<typeof currencySchema>;

/** The currency of a country, and how its prices are written. `decimalPlaces` is text. */
export const countryCurrencySchema = schema(() =>
  z
    .object({
      countryCode: z.string().optional(),
      currencyCode: z.string(),
      currencyName: z.string().optional(),
      prefix: z.string().optional(),
      suffix: z.string().optional(),
      decimalPlaces: z.string().optional(),
    })
    .meta({ id: 'CountryCurrency' }),
);
export type CountryCurrency = Infer<typeof countryCurrencySchema>;

/** A tax class of a country. `stateCode` is empty for the whole country, `taxClassRate` is text. */
export const taxClassSchema = schema(() =>
  z
    .object({
      stateCode: z.string().optional(),
      taxClassCode: z.string(), // `default` is the usual one
      taxClassRate: z.string().optional(),
      // Documented as one object, though a list per language would be likelier.
      localization: z
        .object({
          language: z.string().optional(),
          taxClassName: z.string().optional(),
          taxClassDescription: z.string().optional(),
        })
        .optional(),
    })
    .meta({ id: 'TaxClass' }),
);
export type TaxClass = Infer<typeof taxClassSchema>;
