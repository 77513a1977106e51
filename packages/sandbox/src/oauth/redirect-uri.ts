/**
 * Whether an address sits under an app's registered return URL: same scheme, host and port, and a path that is the
 * registered one or below it. `http://www.example.com` admits `http://www.example.com/oauth/cb.php`, not
 * `http://www.example2.com/`.
 */
export function isUnderRedirectUrl(registered: string, asked: string): boolean {
  const base = URL.parse(registered);
  const url = URL.parse(asked);
  if (!base || !url || !/^https?:$/.test(url.protocol)) return false;
  if (url.origin !== base.origin || url.username || url.password || asked.includes('#')) return false;
  const folder = base.pathname.endsWith('/') ? base.pathname : `${base.pathname}/`;
  return url.pathname === base.pathname || url.pathname.startsWith(folder);
}

/** The address with more parameters in its query. */
export function redirectWith(redirectUri: string, params: Readonly<Record<string, string | undefined>>): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(params)) if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
}
