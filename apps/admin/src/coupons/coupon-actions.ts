'use server';

import type { DiscountCouponUpdate } from '@ecwid-kit/types';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type * as z from 'zod';
import { failed, formValues, invalid, saved, type FormState } from '../forms/form-state.ts';
import { failureText } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';
import { storePath } from '../urls/store-path.ts';
import { couponFormSchema } from './coupon-form-schema.ts';

/** Adds a coupon and goes to the list. */
export async function createCoupon(
  { storeId }: { storeId: number },
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const { rest } = await requireStore(String(storeId));
  const values = formValues(formData);
  const input = couponFormSchema.safeParse(values);
  if (!input.success) return invalid(values, input.error);
  try {
    await rest.discountCoupons.create(couponBody(input.data));
  } catch (error) {
    return failed(values, failureText(error));
  }
  revalidatePath(storePath(storeId, 'coupons'));
  redirect(storePath(storeId, 'coupons'));
}

export async function saveCoupon(
  { storeId, couponId }: { storeId: number; couponId: number },
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const { rest } = await requireStore(String(storeId));
  const values = formValues(formData);
  const input = couponFormSchema.safeParse(values);
  if (!input.success) return invalid(values, input.error);
  try {
    await rest.discountCoupons.update(couponId, couponBody(input.data));
  } catch (error) {
    return failed(values, failureText(error));
  }
  revalidatePath(storePath(storeId, 'coupons'), 'layout');
  return saved('Coupon saved');
}

/** Deletes a coupon and goes to the list. Answers what went wrong. */
export async function deleteCoupon(storeId: number, couponId: number): Promise<string> {
  const { rest } = await requireStore(String(storeId));
  try {
    await rest.discountCoupons.delete(couponId);
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId, 'coupons'));
  redirect(storePath(storeId, 'coupons'));
}

/** Without a code the platform makes one up. */
function couponBody({ code, ...input }: z.infer<typeof couponFormSchema>): DiscountCouponUpdate {
  return { ...input, ...(code && { code }), discount: input.discount ?? 0 };
}
