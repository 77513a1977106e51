'use server';

import { revalidatePath } from 'next/cache';
import * as z from 'zod';
import { read } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';
import { storePath } from '../urls/store-path.ts';

const selectedSchema = z.array(z.string().regex(/^\d+$/).transform(Number)).max(100);

/** Shows or hides the selected products in the storefront. */
export async function setProductsEnabled(
  { storeId, enabled }: { storeId: number; enabled: boolean },
  formData: FormData,
): Promise<void> {
  const { rest } = await requireStore(String(storeId));
  const ids = selectedSchema.parse(formData.getAll('selected'));
  await read(Promise.all(ids.map((id) => rest.products.update(id, { enabled }))));
  revalidatePath(storePath(storeId, 'products'));
}
