import type * as z from 'zod';

const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * A body as its schema wants it, where it is only a matter of how a value is written. A null where no null belongs means
 * "not sent", as the platform's own answers leave empty fields out. A number or a boolean may be written as a text, and a
 * text as a number: the JSON libraries of Java read either, and the vendor's own plugin relies on it.
 */
export function forgiveBody(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (result.success) return value;
  const body: unknown = structuredClone(value);
  for (const issue of result.error.issues) {
    const holder = holderOf(body, issue.path);
    const name = issue.path.at(-1);
    if (!holder || name === undefined) continue;
    const sent = holder[name];
    if (sent === null && !Array.isArray(holder)) delete holder[name];
    else if (issue.code === 'invalid_type') holder[name] = rewritten(sent, issue.expected);
  }
  return body;
}

function holderOf(body: unknown, path: readonly PropertyKey[]): Record<PropertyKey, unknown> | undefined {
  let holder: unknown = body;
  for (const step of path.slice(0, -1)) holder = isContainer(holder) ? holder[step] : undefined;
  return isContainer(holder) ? holder : undefined;
}

/** A value in the type that is expected of it, where it can be read as one. */
function rewritten(sent: unknown, expected: string): unknown {
  if (expected === 'string' && (typeof sent === 'number' || typeof sent === 'boolean')) return String(sent);
  if (typeof sent !== 'string') return sent;
  if (expected === 'number' && NUMBER.test(sent.trim())) return Number(sent);
  if (expected === 'boolean' && /^(?:true|false)$/i.test(sent)) return sent.toLowerCase() === 'true';
  return sent;
}

export function isContainer(value: unknown): value is Record<PropertyKey, unknown> {
  return value !== null && typeof value === 'object';
}
