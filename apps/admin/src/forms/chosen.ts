import type { FormValues } from './form-state.ts';

/**
 * Checkboxes of which several may be on have a field each, `category-5`, so that a refused form can show them again.
 * These are what stands behind the prefix of those that are on.
 */
export function chosenOf(values: FormValues, prefix: string): string[] {
  return Object.keys(values).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
}

/** The same where they are ids. */
export function chosenIdsOf(values: FormValues, prefix: string): number[] {
  return chosenOf(values, prefix)
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id >= 0);
}
