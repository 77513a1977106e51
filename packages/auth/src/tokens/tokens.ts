/**
 * `secret`: all that the app's scopes allow. `public`: safe in a browser. `legacy`: a secret token of old, which begins
 * with `secure_`.
 */
export type TokenKind = 'secret' | 'public' | 'legacy';

const PREFIXES: Readonly<Record<TokenKind, string>> = { secret: 'secret_', public: 'public_', legacy: 'secure_' };

const SANDBOX_PREFIXES = [`${PREFIXES.secret}SANDBOX`, `${PREFIXES.public}SANDBOX`] as const;

/** What kind of access token a text is, by its prefix. `undefined`: none. */
export function tokenKind(token: string): TokenKind | undefined {
  if (token.startsWith(PREFIXES.secret)) return 'secret';
  if (token.startsWith(PREFIXES.public)) return 'public';
  return token.startsWith(PREFIXES.legacy) ? 'legacy' : undefined;
}

/** Whether a sandbox issued the token: it must not be sent to the platform, and a live one not to a sandbox. */
export function isSandboxToken(token: string): boolean {
  return SANDBOX_PREFIXES.some((prefix) => token.startsWith(prefix));
}

const SHOWN = 4;
/** Below this the end that is shown would be too much of it. */
const MIN_SECRET_LENGTH = 16;

/** A token for the eyes: `secret_…GHHH`. Nothing of it but the prefix when it is short, nothing at all when it is none. */
export function maskToken(token: string): string {
  const kind = tokenKind(token);
  if (!kind) return '…';
  const sandboxPrefix = SANDBOX_PREFIXES.find((prefix) => token.startsWith(prefix));
  const prefix = sandboxPrefix ?? PREFIXES[kind];
  const rest = token.slice(prefix.length);
  return rest.length < MIN_SECRET_LENGTH ? `${prefix}…` : `${prefix}…${rest.slice(-SHOWN)}`;
}
