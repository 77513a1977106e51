'use server';

import { formatMoment, RECURRING_INTERVALS, SUBSCRIPTION_STATUSES, type Subscription } from '@ecwid-kit/types';
import { revalidatePath } from 'next/cache';
import * as z from 'zod';
import { countField } from '../forms/fields.ts';
import { failed, formValues, invalid, saved, type FormState } from '../forms/form-state.ts';
import { failureText } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';
import { storeFacts } from '../server/store-facts.ts';
import { storePath } from '../urls/store-path.ts';
import { wallClockMoment } from '../words/wall-clock.ts';

const formSchema = z.object({
  nextCharge: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'Choose a day and a time'),
  recurringIntervalCount: countField('Enter a whole number of 1 or more').refine((count) => count > 0, {
    message: 'Enter a whole number of 1 or more',
  }),
  recurringInterval: z.enum(RECURRING_INTERVALS),
});

/** Changes when a subscription is charged. A date that stays is not sent: the field does not show its seconds. */
export async function saveSubscription(
  { storeId, subscriptionId, shownCharge }: { storeId: number; subscriptionId: number; shownCharge: string },
  _previous: FormState,
  formData: FormData,
): Promise<FormState> {
  const { rest } = await requireStore(String(storeId));
  const values = formValues(formData);
  const input = formSchema.safeParse(values);
  if (!input.success) return invalid(values, input.error);
  const { nextCharge, ...chargeSettings } = input.data;
  const { timeZone } = await storeFacts(String(storeId));
  const moment = nextCharge === shownCharge ? undefined : wallClockMoment(nextCharge, timeZone);
  try {
    await rest.subscriptions.update(subscriptionId, {
      chargeSettings,
      ...(moment !== undefined && { nextCharge: formatMoment(moment / 1000) }),
    });
  } catch (error) {
    return failed(values, failureText(error));
  }
  revalidatePath(storePath(storeId, 'subscriptions'), 'layout');
  return saved('Subscription saved');
}

const statusSchema = z.enum(SUBSCRIPTION_STATUSES);

/** Cancels a subscription, or has it go on. Answers what went wrong. */
export async function setSubscriptionStatus(
  storeId: number,
  subscriptionId: number,
  status: Subscription['status'],
): Promise<string | undefined> {
  const { rest } = await requireStore(String(storeId));
  try {
    await rest.subscriptions.update(subscriptionId, { status: statusSchema.parse(status) });
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId, 'subscriptions'), 'layout');
  return undefined;
}
