import 'server-only';
import { cache } from 'react';
import { read } from '../server/failures.ts';
import { requireId, requireStore } from '../server/require-store.ts';

/** The product of an address. Asked once per request, by the page and by its title. */
export const productOf = cache(async (storeIdText: string, productIdText: string) => {
  const { rest } = await requireStore(storeIdText);
  return read(rest.products.get(requireId(productIdText)));
});
