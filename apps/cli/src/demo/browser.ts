import { parse, type HTMLElement } from 'node-html-parser';
import type { Io } from '../io.ts';

/** A page as it came, after any redirects. */
export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly document: HTMLElement;
}

export type Fields = Readonly<Record<string, string>>;

const MAX_REDIRECTS = 10;

/** Enough of a browser for pages that work without JavaScript: cookies, redirects, links and forms. */
export class Browser {
  readonly #fetch: Io['fetch'];
  /** By host and port, which is stricter than browsers are. */
  readonly #cookies = new Map<string, Map<string, string>>();

  constructor(fetch: Io['fetch']) {
    this.#fetch = fetch;
  }

  async open(address: string | URL, init: RequestInit = {}): Promise<Page> {
    let url = new URL(address);
    let request = init;
    for (let step = 0; step < MAX_REDIRECTS; step++) {
      const response = await this.#fetch(url, { ...request, redirect: 'manual', headers: this.#headers(url, request) });
      this.#keepCookies(url, response);
      const location = response.headers.get('location');
      if (location === null || response.status < 300 || response.status > 399) {
        return { url, status: response.status, document: parse(await response.text()) };
      }
      await response.body?.cancel();
      url = new URL(location, url);
      request = {};
    }
    throw new Error(`${String(address)} redirects in circles`);
  }

  /** Fills a form in, over what it holds already, and sends it with the button that was pressed. */
  async submit(page: Page, form: HTMLElement, fields: Fields = {}): Promise<Page> {
    const values = new URLSearchParams({ ...valuesOf(form), ...fields });
    const url = new URL(form.getAttribute('action') ?? '', page.url);
    if (form.getAttribute('method')?.toLowerCase() !== 'post') {
      url.search = values.toString();
      return this.open(url);
    }
    return this.open(url, { method: 'POST', body: values });
  }

  #headers(url: URL, { headers }: RequestInit): Headers {
    const all = new Headers(headers);
    const cookies = this.#cookies.get(url.host);
    if (cookies) all.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    return all;
  }

  #keepCookies(url: URL, response: Response): void {
    const kept = this.#cookies.get(url.host) ?? new Map<string, string>();
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';', 1);
      const at = pair.indexOf('=');
      kept.set(pair.slice(0, at), pair.slice(at + 1));
    }
    this.#cookies.set(url.host, kept);
  }
}

/** What a form would send as it stands, without its buttons. */
function valuesOf(form: HTMLElement): Fields {
  const values: Record<string, string> = {};
  for (const field of form.querySelectorAll('input, select, textarea')) {
    const name = field.getAttribute('name');
    const type = field.getAttribute('type');
    const isOff = (type === 'radio' || type === 'checkbox') && !field.hasAttribute('checked');
    if (name === undefined || isOff || type === 'submit') continue;
    values[name] = valueOf(field);
  }
  return values;
}

function valueOf(field: HTMLElement): string {
  if (field.tagName === 'TEXTAREA') return field.textContent.trim();
  if (field.tagName !== 'SELECT') return field.getAttribute('value') ?? '';
  const options = field.querySelectorAll('option');
  const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0];
  return chosen?.getAttribute('value') ?? '';
}
