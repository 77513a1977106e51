import {
  COUPON_APPLICATION_LIMITS,
  COUPON_DISCOUNT_TYPES,
  COUPON_USES_LIMITS,
  formatMoment,
  parseMoment,
} from '@ecwid-kit/types';
import * as z from 'zod';
import { amountField, emptyOr } from '../forms/fields.ts';

const dayField = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Choose a day')
  .transform((day) => formatMoment(parseMoment(day) ?? 0));

/** A coupon as its form sends it. */
export const couponFormSchema = z
  .object({
    name: z.string().trim().min(1, 'Name the coupon').max(255, 'Use at most 255 characters'),
    code: z
      .string()
      .trim()
      .regex(/^[\w-]{0,32}$/, 'Use letters, digits, - and _, at most 32'),
    discountType: z.enum(COUPON_DISCOUNT_TYPES),
    discount: emptyOr(amountField()),
    status: z.enum(['ACTIVE', 'PAUSED']),
    totalLimit: emptyOr(amountField()),
    usesLimit: z.enum(COUPON_USES_LIMITS),
    applicationLimit: z.enum(COUPON_APPLICATION_LIMITS),
    launchDate: emptyOr(dayField),
    expirationDate: emptyOr(dayField),
  })
  .refine(({ discountType, discount }) => discountType === 'SHIPPING' || (discount ?? 0) > 0, {
    path: ['discount'],
    message: 'Enter how much it takes off',
  })
  .refine(({ discountType, discount = 0 }) => !discountType.startsWith('PERCENT') || discount <= 100, {
    path: ['discount'],
    message: 'Enter at most 100 %',
  })
  .refine(({ launchDate, expirationDate }) => !launchDate || !expirationDate || launchDate < expirationDate, {
    path: ['expirationDate'],
    message: 'Choose a day after the first one',
  });
