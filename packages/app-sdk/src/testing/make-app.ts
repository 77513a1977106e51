import * as z from 'zod';
import { defineApp, type App } from '../app/define-app.ts';
import type { AppDefinition } from '../app/app-definition.ts';

export const testSettingsSchema = z.object({
  flat: z.number().min(0).default(4),
  title: z.string().default('Post'),
});
type TestSettings = typeof testSettingsSchema;

const ALL_SCOPES = [
  'read_store_profile',
  'read_orders',
  'update_orders',
  'add_to_cp',
  'add_shipping_method',
  'customize_cart_calculation',
  'add_payment_method',
  'customize_storefront',
] as const;

/** An app of which only what the test is about is named. */
export function makeApp(definition: Partial<AppDefinition<TestSettings, unknown>> = {}): App<TestSettings> {
  return defineApp({
    clientId: 'test-app',
    name: 'Test app',
    scopes: ALL_SCOPES,
    settings: testSettingsSchema,
    ...definition,
  });
}
