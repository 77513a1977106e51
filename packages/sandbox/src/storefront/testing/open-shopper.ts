import type { Sandbox } from '../../create-sandbox.ts';

export interface ShownPage {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** Where the page is, after redirects. */
  readonly path: string;
}

/** A browser without JavaScript: it keeps cookies, follows redirects, and sends the forms that pages show. */
export interface Shopper {
  get(path: string): Promise<ShownPage>;
  /** Sends a form with the token of the last page, unless `_csrf` is given. */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<ShownPage>;
}

export function openShopper(sandbox: Sandbox): Shopper {
  const cookies = new Map<string, string>();
  let csrfToken = '';

  async function load(path: string, init: RequestInit = {}): Promise<ShownPage> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await sandbox.fetch(path, { ...init, headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location?.startsWith('/')) return load(location);
    const html = await response.text();
    csrfToken = /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? csrfToken;
    return { status: response.status, headers: response.headers, html, path };
  }

  return {
    get: (path) => load(path),
    post: (path, fields) => load(path, { method: 'POST', body: new URLSearchParams({ _csrf: csrfToken, ...fields }) }),
  };
}

/** The text of a page, without its tags. */
export function textOf({ html }: ShownPage): string {
  return html
    .replaceAll(/<(script|style)[^]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}
