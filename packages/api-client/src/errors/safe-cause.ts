const MAX_DEPTH = 3;

/** Replaces every occurrence of the token, so that an echo of it never reaches a log. */
export function masked(text: string, token: string | undefined): string {
  return token ? text.replaceAll(token, '***') : text;
}

/**
 * A copy of an error that a `fetch` threw, with name, message, stack, `code` and causes and nothing else: some
 * implementations attach the request, and printing that prints its `Authorization`.
 */
export function safeCause(thrown: unknown, token: string | undefined, depth = 1): Error {
  if (!(thrown instanceof Error)) return new Error(masked(String(thrown), token));
  const copy = new Error(masked(thrown.message, token));
  copy.name = thrown.name;
  if (thrown.stack !== undefined) copy.stack = masked(thrown.stack, token);
  if ('code' in thrown && typeof thrown.code === 'string') Object.assign(copy, { code: thrown.code });
  if (thrown.cause !== undefined && depth < MAX_DEPTH) copy.cause = safeCause(thrown.cause, token, depth + 1);
  return copy;
}
