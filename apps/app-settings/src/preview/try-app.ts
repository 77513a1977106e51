import { silentLogger, type App } from '@ecwid-kit/app-sdk';
import type { CartDiscount, ShippingRate } from '@ecwid-kit/types';
import * as z from 'zod';
import { checkSettings } from '../settings/save-settings.ts';
import { sampleCart } from './sample-cart.ts';

const amount = () => z.number().min(0).max(1_000_000);

const sampleSchema = z.object({
  currency: z.string().regex(/^[A-Z]{3}$/),
  country: z.string().regex(/^[A-Z]{2}$/),
  weightKg: amount(),
  pieces: z.int().min(1).max(10_000),
  pricePerPiece: amount(),
});

export type Trial =
  | { readonly status: 'quoted'; readonly rates: readonly Pick<ShippingRate, 'title' | 'rate' | 'description'>[] }
  | {
      readonly status: 'discounted';
      readonly discounts: readonly Pick<CartDiscount, 'value' | 'type' | 'description'>[];
    }
  | { readonly status: 'failed' };

/**
 * Asks an app's own handler what it would answer for a cart with these settings. Nothing is read of a store and nothing
 * is written, so whoever asks learns only what they sent.
 */
export async function tryApp(app: App | undefined, values: unknown, sample: unknown): Promise<Trial> {
  const parsed = sampleSchema.safeParse(sample);
  const checked = app && checkSettings(app, values);
  if (!app || !parsed.success || checked?.status !== 'valid') return { status: 'failed' };
  const context = {
    storeId: 0,
    cart: sampleCart(parsed.data),
    settings: checked.values as z.output<z.ZodObject>, // what the app's own schema gave
    services: undefined,
    logger: silentLogger,
    signal: AbortSignal.timeout(5_000),
    traceparent: undefined,
    lang: undefined,
    getApi: () => Promise.reject(new Error('A trial has no store')),
  };
  try {
    if (app.shipping) {
      const rates = await app.shipping(context);
      return { status: 'quoted', rates: rates.map(({ title, rate, description }) => ({ title, rate, description })) };
    }
    if (app.discount) {
      const { discounts = [] } = await app.discount(context);
      return {
        status: 'discounted',
        discounts: discounts.map(({ value, type, description }) => ({ value, type, description })),
      };
    }
  } catch {
    // An app that cannot do without its store or its services: it has no trial.
  }
  return { status: 'failed' };
}
