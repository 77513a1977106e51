import type { EcwidError } from '../errors/ecwid-error.ts';

/** A value with the promises in its lists and objects kept, at any depth. One that is broken becomes a failed outcome. */
export async function gathered(value: unknown): Promise<unknown> {
  if (value instanceof Promise) return value.catch((error: EcwidError) => ({ ok: false, error }));
  if (Array.isArray(value)) return Promise.all(value.map(gathered));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    await Promise.all(Object.entries(value).map(async ([name, inner]) => [name, await gathered(inner)])),
  );
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
