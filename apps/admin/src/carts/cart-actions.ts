'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { failureText } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';
import { storePath } from '../urls/store-path.ts';

/** Takes a cart out of the list, or puts it back. Answers what went wrong. */
export async function setCartHidden(storeId: number, cartId: string, hidden: boolean): Promise<string | undefined> {
  const { rest } = await requireStore(String(storeId));
  try {
    await rest.carts.update(cartId, { hidden });
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId, 'carts'), 'layout');
  return undefined;
}

/** Makes an order of a cart, and goes to it. Answers what went wrong. */
export async function placeCart(storeId: number, cartId: string): Promise<string> {
  const { rest } = await requireStore(String(storeId));
  let orderId: string;
  try {
    ({ id: orderId } = await rest.carts.place(cartId));
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId, 'carts'), 'layout');
  redirect(storePath(storeId, 'orders', orderId));
}

/** Has shoppers reminded of what they left, by mail and by itself, or not. Answers what went wrong. */
export async function setReminders(storeId: number, on: boolean): Promise<string | undefined> {
  const { rest } = await requireStore(String(storeId));
  try {
    await rest.storeProfile.update({ settings: { abandonedSales: { autoAbandonedSalesRecovery: on } } });
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId, 'carts'));
  return undefined;
}
