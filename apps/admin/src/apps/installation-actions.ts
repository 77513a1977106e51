'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { failureText } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';
import { storePath } from '../urls/store-path.ts';

/**
 * Installs an app with the permissions it asks for, and goes where it opens: its tab, or the site of an external app.
 * Answers what went wrong.
 */
export async function installApp(storeId: number, clientId: string): Promise<string | undefined> {
  const { control } = await requireStore(String(storeId));
  let target: string;
  try {
    const { opens, redirectUrl } = await control.installations.install(storeId, { clientId });
    target =
      opens === 'redirect' && redirectUrl !== undefined
        ? redirectUrl
        : storePath(storeId, ...(opens === 'page' ? ['app', clientId] : ['my-apps']));
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId), 'layout');
  redirect(target);
}

/** Grants an app what its settings ask for, in place of what it was granted. Answers what went wrong. */
export async function reinstallApp(storeId: number, clientId: string): Promise<string | undefined> {
  const { control } = await requireStore(String(storeId));
  try {
    await control.installations.install(storeId, { clientId });
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId), 'layout');
  return undefined;
}

/** Uninstalls an app: its tokens die and its tab goes. Answers what went wrong. */
export async function uninstallApp(storeId: number, clientId: string): Promise<string | undefined> {
  const { control } = await requireStore(String(storeId));
  try {
    await control.installations.uninstall(storeId, clientId);
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId), 'layout');
  return undefined;
}
