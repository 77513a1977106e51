import 'server-only';
import { cache } from 'react';
import { read } from '../server/failures.ts';
import { requireId, requireStore } from '../server/require-store.ts';

/** The customer of an address. Asked once per request, by the page and by its title. */
export const customerOf = cache(async (storeIdText: string, customerIdText: string) => {
  const { rest } = await requireStore(storeIdText);
  return read(rest.customers.get(requireId(customerIdText)));
});
