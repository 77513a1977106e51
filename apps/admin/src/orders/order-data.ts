import 'server-only';
import { cache } from 'react';
import { read } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';

/** The order of an address. Asked once per request, by the page and by its title. */
export const orderOf = cache(async (storeIdText: string, orderId: string) => {
  const { rest } = await requireStore(storeIdText);
  return read(rest.orders.get(decodeURIComponent(orderId)));
});
