export { isSandboxToken, maskToken, tokenKind, type TokenKind } from './tokens/tokens.ts';
export { formatScopes, missingScopes, parseScopes, withAlwaysGranted } from './scopes/scopes.ts';
