import type { Sandbox } from '../create-sandbox.ts';

/** As much of a browser as a page without scripts needs: one cookie, forms, and redirects within the sandbox. */
export class Browser {
  status = 0;
  text = '';
  headers: Headers = new Headers();
  /** Where the last answer leads, when that is elsewhere. */
  location = '';
  setCookies: string[] = [];
  cookie = '';
  readonly #sandbox: Sandbox;
  #address = '';

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
  }

  async open(address: string): Promise<void> {
    this.#address = address;
    await this.#request('GET');
  }

  /** Presses a button: the form's hidden and chosen fields go along, unless others are given. */
  async submit(action: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
    const form = this.text.split('<form').find((part) => part.includes(`value="${action}"`)) ?? '';
    const inputs = [...form.matchAll(/<input type="(hidden|radio)" name="(\w+)" value="([^"]*)"([^>]*)>/g)];
    const own = inputs
      .filter(([, type, , , rest]) => type === 'hidden' || rest?.includes('checked'))
      .map(([, , name, value]) => [name ?? '', value ?? '']);
    await this.post(action, { ...Object.fromEntries(own), ...fields });
  }

  async post(
    action: string,
    fields: Readonly<Record<string, string>> = {},
    headers: Readonly<Record<string, string>> = { Origin: this.#sandbox.url },
  ): Promise<void> {
    await this.#request('POST', headers, new URLSearchParams({ action, ...fields }));
  }

  async #request(method: string, headers: Readonly<Record<string, string>> = {}, body?: URLSearchParams) {
    const response = await this.#sandbox.fetch(this.#address, {
      method,
      redirect: 'manual',
      headers: { ...headers, ...(this.cookie && { Cookie: `ecwid_kit_session=${this.cookie}` }) },
      ...(body && { body }),
    });
    this.status = response.status;
    this.headers = response.headers;
    this.text = await response.text();
    this.location = response.headers.get('location') ?? '';
    const cookies = response.headers.getSetCookie();
    if (cookies.length > 0) {
      this.setCookies = cookies;
      this.cookie = /^ecwid_kit_session=([^;]*)/.exec(cookies[0] ?? '')?.[1] ?? '';
    }
    if (this.location.startsWith('/')) await this.open(this.location);
  }
}
