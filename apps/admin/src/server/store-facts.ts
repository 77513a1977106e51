import 'server-only';
import { cache } from 'react';
import { readOr } from './failures.ts';
import { requireStore } from './require-store.ts';

export interface StoreFacts {
  /** ISO 4217 code. */
  readonly currency: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly weightUnit: string;
}

/** How the store writes money, times and weights. Asked once per request. */
export const storeFacts = cache(async (storeIdText: string): Promise<StoreFacts> => {
  const { rest } = await requireStore(storeIdText);
  const profile = await readOr(rest.storeProfile.get(), undefined);
  const formats = profile?.formatsAndUnits;
  return {
    currency: formats?.currency ?? 'USD',
    timeZone: formats?.timezone ?? 'UTC',
    weightUnit: (formats?.weightUnit ?? 'KILOGRAM').toLowerCase(),
  };
});
