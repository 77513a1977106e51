import { ATTRIBUTE_PLACES, ATTRIBUTE_TYPES, type ProductTypeUpdate, type TypeAttribute } from '@ecwid-kit/types';
import * as z from 'zod';
import type { FormValues } from '../forms/form-state.ts';

/** The name of a field of an attribute's row: `attribute-5-name`. Rows of new attributes count down from -1. */
export const attributeField = (row: number, field: 'name' | 'type' | 'show') => `attribute-${row}-${field}`;

const ROW = /^attribute-(-?\d+)-name$/;

const name = (message: string) => z.string().trim().min(1, message).max(255, 'Use at most 255 characters');
const kindSchema = z.enum(ATTRIBUTE_TYPES);
const placeSchema = z.enum(ATTRIBUTE_PLACES);

type Read =
  | { readonly body: ProductTypeUpdate & { readonly attributes: NonNullable<ProductTypeUpdate['attributes']> } }
  | { readonly errors: Record<string, string[]> };

/**
 * A product type as its form sends it: what stands there in the order of the rows. An attribute keeps its names in other
 * languages. `general`: the type has no name of its own.
 */
export function readTypeForm(
  values: FormValues,
  { stored, general }: { stored: readonly TypeAttribute[]; general: boolean },
): Read {
  const errors: Record<string, string[]> = {};
  const typeName = general ? undefined : name('Name the product type').safeParse(values['name'] ?? '');
  if (typeName?.error) errors['name'] = typeName.error.issues.map(({ message }) => message);
  const rows = Object.keys(values).flatMap((field) => {
    const row = ROW.exec(field)?.[1];
    return row === undefined ? [] : [Number(row)];
  });
  const attributes = rows.map((row) => {
    const field = attributeField(row, 'name');
    const attributeName = name('Name the attribute, or remove it').safeParse(values[field]);
    if (attributeName.error) errors[field] = attributeName.error.issues.map(({ message }) => message);
    const before = stored.find(({ id }) => id === row);
    const next = attributeName.data ?? '';
    return {
      ...before,
      ...(before?.nameTranslated && { nameTranslated: renamed(before.nameTranslated, before.name, next) }),
      name: next,
      type: kindSchema.catch('CUSTOM').parse(values[attributeField(row, 'type')]),
      show: placeSchema.catch('DESCR').parse(values[attributeField(row, 'show')]),
    };
  });
  if (Object.keys(errors).length > 0) return { errors };
  return { body: { ...(typeName?.data !== undefined && { name: typeName.data }), attributes } };
}

/** Names by language, where those that were the name become the new one. */
function renamed(names: Readonly<Record<string, string>>, before: string, after: string): Record<string, string> {
  return Object.fromEntries(Object.entries(names).map(([lang, text]) => [lang, text === before ? after : text]));
}
