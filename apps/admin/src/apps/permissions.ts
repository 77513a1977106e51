import { ALWAYS_GRANTED_SCOPE, isScope, SCOPES } from '@ecwid-kit/types/scopes';

/** What scopes allow, in the words of the permission screen. What every app gets comes first. */
export function permissionWords(scopes: readonly string[]): string[] {
  const all = new Set<string>([ALWAYS_GRANTED_SCOPE, ...scopes]);
  return [...all].map((scope) => (isScope(scope) ? SCOPES[scope].grants : scope));
}
