import type { StoreSummary } from '@ecwid-kit/types/control';
import type { App } from '../apps/app.ts';
import { isInstallable } from '../apps/install-from-admin.ts';
import type { Db } from '../storage/database.ts';
import { hasFullAccess } from '../users/members.ts';
import { storesOf } from '../users/users.ts';

/** The stores for which a user may grant an app access. */
export async function eligibleStores(db: Db, userId: string, app: App): Promise<StoreSummary[]> {
  const eligible = [];
  for (const store of await storesOf(db, userId)) {
    if ((await hasFullAccess(db, store.id, userId)) && (await isInstallable(db, store.id, app))) eligible.push(store);
  }
  return eligible;
}
