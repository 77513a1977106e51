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

/** The paths of everything in an object that is no object itself, in the order of the wire. */
export function pathsOf(row: unknown, before = ''): readonly string[] {
  if (!isObject(row)) return before === '' ? ['value'] : [before];
  return Object.entries(row).flatMap(([key, value]) => {
    const path = before === '' ? key : `${before}.${key}`;
    return isObject(value) && Object.keys(value).length > 0 ? pathsOf(value, path) : [path];
  });
}
