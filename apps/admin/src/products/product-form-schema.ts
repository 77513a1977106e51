import * as z from 'zod';
import { amountField, checkboxField, countField, emptyOr } from '../forms/fields.ts';

/** A product as the editor sends it. Variations and categories travel as fields of their own: `variation-5-price`, `category`. */
export const productFormSchema = z
  .object({
    name: z.string().trim().min(1, 'Name the product').max(255, 'Use at most 255 characters'),
    description: z.string().max(100_000, 'Use at most 100,000 characters'),
    price: amountField(),
    compareToPrice: emptyOr(amountField()),
    sku: z.string().trim().max(255, 'Use at most 255 characters'),
    weight: emptyOr(amountField('Enter a weight of 0 or more, such as 0.35')),
    unlimited: checkboxField(),
    quantity: emptyOr(countField()),
    enabled: checkboxField(),
  })
  .refine(({ unlimited, quantity }) => unlimited || quantity !== undefined, {
    path: ['quantity'],
    message: 'Enter how many there are, or sell without limit',
  })
  .refine(({ price, compareToPrice }) => compareToPrice === undefined || compareToPrice > price, {
    path: ['compareToPrice'],
    message: 'Enter an amount above the price, or leave this empty',
  });
export type ProductFormInput = z.infer<typeof productFormSchema>;
