'use server';

import { revalidatePath } from 'next/cache';
import { failureText } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';
import { storePath } from '../urls/store-path.ts';

/** Issues a tax invoice, or what an order that was changed since lacks. Answers what went wrong. */
export async function issueInvoice(storeId: number, orderId: string): Promise<string | undefined> {
  const { rest } = await requireStore(String(storeId));
  try {
    await rest.orderInvoices.create(orderId);
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId, 'orders', orderId));
  return undefined;
}
