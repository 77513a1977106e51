interface PolicyOptions {
  readonly nonce: string;
  /** Who may show the pages in a frame. */
  readonly adminOrigins: readonly string[];
  /** Pages in the default mode ask the API themselves. */
  readonly apiBaseUrl: string;
  readonly development: boolean;
}

/** What the pages may load, and who may frame them. Styles may be inline, since components place things by properties. */
export function contentSecurityPolicy({ nonce, adminOrigins, apiBaseUrl, development }: PolicyOptions): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...(development ? ["'unsafe-eval'"] : [])],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", new URL(apiBaseUrl).origin, ...(development ? ['ws:'] : [])],
    'frame-ancestors': adminOrigins,
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
