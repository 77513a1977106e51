import 'server-only';
import { cache } from 'react';
import { read } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';

/** An app of the market. Asked once per request, by the page and by its title. */
export const marketApp = cache(async (storeIdText: string, clientId: string) => {
  const { control, storeId } = await requireStore(storeIdText);
  return read(control.market.get(storeId, decodeURIComponent(clientId)));
});
