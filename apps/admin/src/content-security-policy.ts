interface PolicyOptions {
  readonly nonce: string;
  /** Product pictures come from there. */
  readonly sandboxUrl: string;
  readonly development: boolean;
}

/**
 * What the admin's pages may load. Frames may be any app's page; nobody may frame the admin. Styles may be inline, since
 * components place bars and menus by custom properties.
 */
export function contentSecurityPolicy({ nonce, sandboxUrl, development }: PolicyOptions): string {
  const directives = {
    'default-src': ["'self'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...(development ? ["'unsafe-eval'"] : [])],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'https:', new URL(sandboxUrl).origin, 'http://localhost:*', 'http://127.0.0.1:*'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(development ? ['ws:'] : [])],
    'frame-src': ['https:', 'http://localhost:*', 'http://127.0.0.1:*'],
    'frame-ancestors': ["'none'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
