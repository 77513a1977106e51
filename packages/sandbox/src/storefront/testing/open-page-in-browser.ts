import { runInNewContext } from 'node:vm';
import type { TestStore } from '../../testing/test-store.ts';

export interface BrowserPageOptions {
  readonly hash?: string;
  /** What a page of the shop says about itself. Absent on pages elsewhere. */
  readonly shopPage?: string;
  /** Set on the page before the script comes. */
  readonly globals?: Readonly<Record<string, unknown>>;
  /** Elements that the page has, by selector. */
  readonly elements?: Readonly<Record<string, readonly { hidden: boolean }[]>>;
  /** What the browser keeps: given to several pages, they are of one browser. */
  readonly cookies?: Map<string, string>;
}

export const scriptOf = async ({ sandbox, storeId }: TestStore) =>
  (await sandbox.fetch(`/script.js?${storeId}&data_platform=code`)).text();

/** A page in a browser, as far as `script.js` looks at it. Its requests go to the sandbox. */
export async function openPageInBrowser(store: TestStore, options: BrowserPageOptions = {}) {
  const { hash = '', shopPage = '', globals = {}, elements = {}, cookies = new Map<string, string>() } = options;
  const added: Record<string, unknown>[] = [];
  const warnings: string[] = [];
  const listeners: Record<string, (() => void)[]> = {};
  let reloads = 0;
  const location = {
    href: 'https://blog.example/',
    hash,
    origin: 'https://blog.example',
    pathname: '/',
    reload: () => void reloads++,
  };
  const holder = { replaceChildren: (child: Record<string, unknown>) => void added.push(child) };
  const window: Record<string, unknown> = {
    ...globals,
    addEventListener: (name: string, listener: () => void) => (listeners[name] ??= []).push(listener),
  };
  const document = {
    readyState: 'loading',
    referrer: '',
    title: 'Blog',
    addEventListener: () => undefined,
    createElement: (tag: string) => ({ tag, style: {}, dataset: {}, remove: () => undefined }),
    head: { append: (child: Record<string, unknown>) => void added.push(child) },
    querySelectorAll: (selector: string) => elements[selector] ?? [],
    getElementById: (id: string) => {
      if (id === 'shop-page') return shopPage ? { textContent: shopPage } : null;
      return id === 'my-store' ? holder : null;
    },
  };
  const context = {
    window,
    document,
    location,
    reportError: () => undefined,
    console: { warn: (text: string) => void warnings.push(text) },
    URLSearchParams,
    decodeURIComponent,
    atob,
    async fetch(url: string, init: RequestInit = {}) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const headers = { ...(init.headers as Record<string, string>), cookie }; // the script sends plain objects
      const response = await store.sandbox.fetch(url, { ...init, headers });
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      return response;
    },
  };
  runInNewContext(await scriptOf(store), context);
  return {
    // oxlint-disable-next-line typescript/no-explicit-any -- the script is written for pages, which have no types
    ecwid: window['Ecwid'] as any,
    window,
    location,
    added,
    warnings,
    reloads: () => reloads,
    loaded: () => listeners['load']?.forEach((listener) => listener()),
  };
}

/** What a function of the API gives its callback. */
export const answerOf = <T>(call: (callback: (...values: T[]) => void) => void) =>
  new Promise<T[]>((resolve) => {
    call((...values) => resolve(values));
  });
