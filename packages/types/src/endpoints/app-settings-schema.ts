import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';

/** The app's whole storage for the store: every value is text, `public` included. */
export const merchantAppSettingsSchema = schema(() =>
  z.record(z.string(), z.string()).meta({ id: 'MerchantAppSettings', examples: [{ flat: '4.50' }] }),
);
export type MerchantAppSettings = Infer<typeof merchantAppSettingsSchema>;
