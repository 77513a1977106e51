import { ALWAYS_GRANTED_SCOPE } from '@ecwid-kit/types/scopes';

/** Reads scopes separated by white space, as OAuth writes them. Each is kept once, in order. */
export function parseScopes(text: string): string[] {
  return [...new Set(text.split(/\s+/).filter(Boolean))];
}

/** Writes scopes as OAuth does: separated by a space, each once. */
export function formatScopes(scopes: readonly string[]): string {
  return [...new Set(scopes)].join(' ');
}

/** What a token gets when these scopes are asked for: the platform adds `read_store_profile` to every token. */
export function withAlwaysGranted(scopes: readonly string[]): string[] {
  return [...new Set([ALWAYS_GRANTED_SCOPE, ...scopes])];
}

/** The scopes that are required and not granted, in the order required. A token that has none needs a reinstallation. */
export function missingScopes(required: readonly string[], granted: readonly string[]): string[] {
  const has = new Set(withAlwaysGranted(granted));
  return [...new Set(required)].filter((scope) => !has.has(scope));
}
