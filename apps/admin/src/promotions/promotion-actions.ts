'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import * as z from 'zod';
import { failed, formValues, invalid, saved, type FormState, type FormValues } from '../forms/form-state.ts';
import { refusedField } from '../forms/refused-field.ts';
import { failureText, read } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';
import { storeFacts } from '../server/store-facts.ts';
import { storePath } from '../urls/store-path.ts';
import { promotionBody } from './promotion-body.ts';
import { findPromotion, MAX_PROMOTIONS } from './promotion-data.ts';
import { missingChoices, promotionFormSchema, type PromotionFormInput } from './promotion-form-schema.ts';
import { narrowsUnseen } from './stored-promotion.ts';

const selectedSchema = z.array(z.string().regex(/^\d+$/).transform(Number)).max(MAX_PROMOTIONS);

/** Fields of the form by what the API calls them. */
const FIELDS = {
  name: 'name',
  amount: 'amount',
  'triggers.startDate': 'startDate',
  'triggers.endDate': 'endDate',
  'triggers.subtotal': 'subtotal',
  'triggers.minProductQuantityInCart': 'minProductQuantityInCart',
  'triggers.recurrenceSettings.activeDays': 'recurring',
  'triggers.recurrenceSettings.activeDayStartTime': 'activeDayStartTime',
  'triggers.recurrenceSettings.activeDayEndTime': 'activeDayEndTime',
} as const;

/** Adds a promotion and goes to the list. */
export async function createPromotion(
  { storeId }: { storeId: number },
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const { rest } = await requireStore(String(storeId));
  const values = formValues(formData);
  const input = readForm(values);
  if ('status' in input) return input;
  const { timeZone } = await storeFacts(String(storeId));
  try {
    await rest.promotions.create(promotionBody(values, input, { timeZone }));
  } catch (error) {
    return refused(values, error);
  }
  revalidatePath(storePath(storeId, 'promotions'));
  redirect(storePath(storeId, 'promotions'));
}

export async function savePromotion(
  { storeId, promotionId }: { storeId: number; promotionId: number },
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const { rest } = await requireStore(String(storeId));
  const values = formValues(formData);
  const { timeZone } = await storeFacts(String(storeId));
  try {
    const stored = await findPromotion(rest.promotions.search({ limit: MAX_PROMOTIONS }), promotionId);
    if (!stored) return failed(values, 'The promotion was deleted meanwhile.');
    const input = readForm(values, narrowsUnseen(stored));
    if ('status' in input) return input;
    await rest.promotions.update(promotionId, promotionBody(values, input, { stored, timeZone }));
  } catch (error) {
    return refused(values, error);
  }
  revalidatePath(storePath(storeId, 'promotions'), 'layout');
  return saved('Promotion saved');
}

/** Switches the selected promotions on or off. */
export async function setPromotionsEnabled(
  { storeId, enabled }: { storeId: number; enabled: boolean },
  formData: FormData,
): Promise<void> {
  const { rest } = await requireStore(String(storeId));
  const ids = selectedSchema.parse(formData.getAll('selected'));
  await read(Promise.all(ids.map((id) => rest.promotions.update(id, { enabled }))));
  revalidatePath(storePath(storeId, 'promotions'));
}

/** Deletes a promotion and goes to the list. Answers what went wrong. */
export async function deletePromotion(storeId: number, promotionId: number): Promise<string> {
  const { rest } = await requireStore(String(storeId));
  try {
    await rest.promotions.delete(promotionId);
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId, 'promotions'));
  redirect(storePath(storeId, 'promotions'));
}

function readForm(values: FormValues, named = false): PromotionFormInput | FormState {
  const input = promotionFormSchema.safeParse(values);
  if (!input.success) return invalid(values, input.error);
  const missing = missingChoices(values, input.data, named);
  return Object.keys(missing).length > 0
    ? { status: 'invalid', values, fieldErrors: missing, at: Date.now() }
    : input.data;
}

/** What the API refused, beside its field where it names one. */
function refused(values: FormValues, error: unknown): FormState {
  const words = failureText(error);
  return refusedField(values, words, FIELDS) ?? failed(values, words);
}
