import type { Platform, WriteTransaction } from '../platform/platform.ts';
import { uninstallApp } from './install-app.ts';

/** Uninstalls an app everywhere and removes it with all that is its own. Returns whether it was there. */
export async function removeApp(platform: Platform, tx: WriteTransaction, clientId: string): Promise<boolean> {
  const known = await tx.db.selectFrom('app').select('name').where('client_id', '=', clientId).executeTakeFirst();
  if (!known) return false;
  const installations = await tx.db
    .selectFrom('installation')
    .select('store_id')
    .where('client_id', '=', clientId)
    .execute();
  for (const { store_id } of installations) await uninstallApp(platform, tx, store_id, clientId);
  await tx.db.deleteFrom('app_storage').where('client_id', '=', clientId).execute();
  await tx.db.deleteFrom('update_request').where('client_id', '=', clientId).execute();
  await tx.db.deleteFrom('webhook_block').where('client_id', '=', clientId).execute();
  await tx.db.deleteFrom('app').where('client_id', '=', clientId).execute();
  platform.subscribers.forget();
  return true;
}
