'use server';

import type { ProductUpdate } from '@ecwid-kit/types';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { failed, formValues, invalid, saved, type FormState } from '../forms/form-state.ts';
import { failureText } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';
import { storePath } from '../urls/store-path.ts';
import { productFormSchema, type ProductFormInput } from './product-form-schema.ts';
import { readVariations } from './variation-fields.ts';

/** Writes a product and those of its variations that were changed. */
export async function saveProduct(
  { storeId, productId }: { storeId: number; productId: number },
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const { rest } = await requireStore(String(storeId));
  const values = formValues(formData);
  const input = productFormSchema.safeParse(values);
  if (!input.success) return invalid(values, input.error);
  const variations = readVariations(values);
  if ('errors' in variations) return { status: 'invalid', values, fieldErrors: variations.errors, at: Date.now() };
  try {
    await rest.products.update(productId, { ...productBody(input.data), categoryIds: categoryIds(formData) });
    for (const { id, ...change } of variations.changes) {
      await rest.productVariations.update(productId, id, {
        ...change,
        ...('quantity' in change ? { unlimited: false } : {}),
      });
    }
  } catch (error) {
    return failed(values, failureText(error));
  }
  revalidatePath(storePath(storeId, 'products'), 'layout');
  return saved('Product saved');
}

/** Adds a product, and goes to its page. */
export async function createProduct(
  { storeId }: { storeId: number },
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const { rest } = await requireStore(String(storeId));
  const values = formValues(formData);
  const input = productFormSchema.safeParse(values);
  if (!input.success) return invalid(values, input.error);
  const { sku, ...body } = productBody(input.data);
  let id: number;
  try {
    // Without a SKU the platform makes one up; an empty one would be kept.
    ({ id } = await rest.products.create({
      ...body,
      name: input.data.name,
      ...(sku ? { sku } : {}),
      categoryIds: categoryIds(formData),
    }));
  } catch (error) {
    return failed(values, failureText(error));
  }
  revalidatePath(storePath(storeId, 'products'));
  redirect(storePath(storeId, 'products', id));
}

/** Deletes a product, and goes back to the list. Answers what went wrong. */
export async function deleteProduct(storeId: number, productId: number): Promise<string> {
  const { rest } = await requireStore(String(storeId));
  try {
    await rest.products.delete(productId);
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId, 'products'));
  redirect(storePath(storeId, 'products'));
}

function productBody({ compareToPrice, quantity, unlimited, weight, ...rest }: ProductFormInput): ProductUpdate {
  return {
    ...rest,
    compareToPrice: compareToPrice ?? null,
    weight: weight ?? 0,
    ...(unlimited || quantity === undefined ? { unlimited: true } : { unlimited: false, quantity }),
  };
}

function categoryIds(formData: FormData): number[] {
  return formData
    .getAll('category')
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id > 0);
}
