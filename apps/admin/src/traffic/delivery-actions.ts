'use server';

import { revalidatePath } from 'next/cache';
import { failureText } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';
import { storePath } from '../urls/store-path.ts';

interface Resent {
  readonly failure?: string;
  readonly deliveryId?: string;
}

/** Sends a delivery again, with the same event id. */
export async function resendDelivery(storeId: number, deliveryId: string): Promise<Resent> {
  const { control } = await requireStore(String(storeId));
  try {
    const { id } = await control.deliveries.resend(storeId, deliveryId, {});
    revalidatePath(storePath(storeId, 'deliveries'), 'layout');
    return { deliveryId: id };
  } catch (error) {
    return { failure: failureText(error) };
  }
}

/** Lets an app have webhooks again after two weeks of failures. Answers what went wrong. */
export async function unblockWebhooks(storeId: number, clientId: string): Promise<string | undefined> {
  const { control } = await requireStore(String(storeId));
  try {
    await control.deliveries.unblock(storeId, clientId, {});
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId), 'layout');
  return undefined;
}
