import 'server-only';
import { cache } from 'react';
import { read } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';

/** One of the developer's apps. Asked once per request, by the page and by its title. */
export const developerApp = cache(async (storeIdText: string, clientId: string) => {
  const { control, storeId } = await requireStore(storeIdText);
  return read(control.developerApps.get(storeId, decodeURIComponent(clientId)));
});
