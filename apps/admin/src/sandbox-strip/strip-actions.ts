'use server';

import { revalidatePath } from 'next/cache';
import { failureText } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';

/** Puts the store back as the seeder made it. Answers what went wrong, or nothing. */
export async function resetStore(storeId: number): Promise<string | undefined> {
  const { control } = await requireStore(String(storeId));
  try {
    await control.stores.reset(storeId, {});
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(`/store/${storeId}`, 'layout');
  return undefined;
}
