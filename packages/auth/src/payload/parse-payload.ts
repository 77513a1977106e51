import type { Infer, LazySchema } from '@ecwid-kit/types';
import { payloadError } from './payload-error.ts';

/** Reads decrypted JSON by its schema, with the one error of payloads for everything that is wrong with it. */
export function parsePayload<S extends LazySchema>(json: string, schema: S): Infer<S> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw payloadError(); // the parser's message quotes the text
  }
  const parsed = schema().safeParse(value);
  if (!parsed.success) throw payloadError();
  return parsed.data as Infer<S>; // the output of S itself; ReturnType loses the connection
}
