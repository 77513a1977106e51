import { amountField, countField, emptyOr } from '../forms/fields.ts';
import type { FormValues } from '../forms/form-state.ts';

export interface VariationChange {
  readonly id: number;
  readonly price?: number;
  readonly quantity?: number;
}

/** The name of a variation's field in the product form. */
export function variationField(id: number, field: 'price' | 'quantity'): string {
  return `variation-${id}-${field}`;
}

const FIELD = /^variation-(\d+)-(price|quantity)$/;

/**
 * What a product form wants of the variations: those whose price or stock differs from what was stored, which the form
 * sends along as `…-was`. A field left empty keeps what is stored.
 */
export function readVariations(
  values: FormValues,
): { changes: VariationChange[] } | { errors: Record<string, string[]> } {
  const changes = new Map<number, VariationChange>();
  const errors: Record<string, string[]> = {};
  for (const [name, text] of Object.entries(values)) {
    const match = FIELD.exec(name);
    if (!match || text === values[`${name}-was`]) continue;
    const [, id = '', field = ''] = match;
    const parsed = emptyOr(field === 'price' ? amountField() : countField()).safeParse(text);
    if (!parsed.success) errors[name] = parsed.error.issues.map((issue) => issue.message);
    else if (parsed.data !== undefined) {
      changes.set(Number(id), { ...changes.get(Number(id)), id: Number(id), [field]: parsed.data });
    }
  }
  return Object.keys(errors).length > 0 ? { errors } : { changes: [...changes.values()] };
}
