import { isObject } from '../body/set-field.ts';

/** The items of an answer that is a list, with or without pages. */
export function itemsOf(answer: unknown): readonly unknown[] | undefined {
  if (Array.isArray(answer)) return answer;
  return isObject(answer) && Array.isArray(answer['items']) ? answer['items'] : undefined;
}

/** A value by its dotted path: `categories.total`, `images.0.url`. */
export function fieldOf(row: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => {
    if (Array.isArray(at)) return at[Number(key)];
    return isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }, row);
}

/** Everything in an object that is no object itself, by its path, in the order of the wire. */
export function fieldsOf(row: object, before = ''): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [key, value] of Object.entries(row)) {
    const path = before === '' ? key : `${before}.${key}`;
    const inner = isObject(value) && Object.keys(value).length > 0 ? fieldsOf(value, path) : [[path, value] as const];
    for (const [at, field] of inner) fields.set(at, field);
  }
  return fields;
}

/** A row to take fields from: a list may have plain values. */
export function asRow(item: unknown): object {
  return isObject(item) ? item : { value: item };
}
