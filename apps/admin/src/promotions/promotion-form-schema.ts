import { PROMOTION_BASES, PROMOTION_TYPES } from '@ecwid-kit/types';
import * as z from 'zod';
import { chosenOf } from '../forms/chosen.ts';
import { amountField, checkboxField, countField, emptyOr } from '../forms/fields.ts';
import type { FormValues } from '../forms/form-state.ts';

const momentField = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'Choose a day and a time');
const timeField = z.string().regex(/^\d{2}:\d{2}$/, 'Choose a time');

/** The prefixes of fields of which there are several. */
export const DAY_FIELD = 'day-';
export const GROUP_FIELD = 'group-';
export const CATEGORY_FIELD = 'category-';
export const PRODUCT_FIELD = 'product-';
export const METHOD_FIELD = 'method-';

const chooses = (values: FormValues, ...prefixes: string[]) =>
  prefixes.some((prefix) => chosenOf(values, prefix).length > 0);

/** A promotion as its form sends it. What is chosen of several travels in fields of its own, which stay texts. */
export const promotionFormSchema = z
  .object({
    name: z.string().trim().min(1, 'Name the promotion').max(1024, 'Use at most 1024 characters'),
    enabled: checkboxField(),
    discountBase: z.enum(PROMOTION_BASES),
    discountType: z.enum(PROMOTION_TYPES),
    amount: amountField(),
    applies: z.enum(['all', 'some']).default('all'),
    subtotal: emptyOr(amountField()),
    minProductQuantityInCart: emptyOr(countField()),
    startDate: emptyOr(momentField),
    endDate: emptyOr(momentField),
    recurring: checkboxField(),
    activeDayStartTime: emptyOr(timeField),
    activeDayEndTime: emptyOr(timeField),
  })
  .refine(({ discountType, amount }) => discountType === 'FIXED_PRICE' || amount > 0, {
    path: ['amount'],
    message: 'Enter how much it takes off',
  })
  .refine(({ discountType, amount }) => discountType !== 'PERCENT' || amount <= 100, {
    path: ['amount'],
    message: 'Enter at most 100 %',
  })
  .refine(({ startDate, endDate }) => !startDate || !endDate || startDate < endDate, {
    path: ['endDate'],
    message: 'Choose a time after the first one',
  });
export type PromotionFormInput = z.infer<typeof promotionFormSchema>;

/** What is missing of what is chosen of several, by field. `named`: it is narrowed by what the form does not show. */
export function missingChoices(
  values: FormValues,
  { discountBase, applies, recurring }: PromotionFormInput,
  named = false,
): Record<string, string[]> {
  return {
    ...(discountBase === 'ITEM' &&
      applies === 'some' &&
      !named &&
      !chooses(values, CATEGORY_FIELD, PRODUCT_FIELD) && {
        applies: ['Choose at least one category or product'],
      }),
    ...(recurring && !chooses(values, DAY_FIELD) && { recurring: ['Choose at least one day of the week'] }),
  };
}
