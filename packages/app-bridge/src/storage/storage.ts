import { AppPageError } from '../errors.ts';

/** The key that anybody on the storefront may read. */
const PUBLIC_KEY = 'public';

/** App storage of this app in this store: text by key. */
export interface AppStorage {
  /** `undefined`: nothing is stored under the key. */
  get(key: string): Promise<string | undefined>;
  getAll(): Promise<Record<string, string>>;
  /** Writes one key after the other, and stops at the first that fails. */
  set(values: Readonly<Record<string, string>>): Promise<void>;
  /** What anybody on the storefront may read. No secrets. */
  getPublicConfig(): Promise<string | undefined>;
  setPublicConfig(value: string): Promise<void>;
}

/** Where app storage is, and what opens it. */
export interface StorageAccess {
  /** `https://app.ecwid.com/api/v3/1003/storage`, or an address of the page's own site that stands in for it. */
  readonly url: string;
  readonly token: string;
}

interface Entry {
  readonly key: string;
  readonly value: string;
}

/** @param access is asked at each call, so that a token may be renewed */
export function createStorage(access: () => StorageAccess | undefined, fetch: typeof globalThis.fetch): AppStorage {
  const call = async (path: string, body?: string): Promise<Response> => {
    const { url, token } = access() ?? {};
    if (url === undefined) throw new AppPageError('payload_missing', 'The page was not opened by the admin');
    let response;
    try {
      response = await fetch(url + path, {
        headers: { authorization: `Bearer ${token}`, 'content-type': 'text/plain; charset=utf-8' },
        credentials: 'omit',
        ...(body !== undefined && { method: 'POST', body }),
      });
    } catch (cause) {
      throw new AppPageError('storage_failed', 'App storage did not answer', { cause });
    }
    if (!response.ok && response.status !== 404) {
      throw new AppPageError('storage_failed', `App storage answered ${response.status}`, { status: response.status });
    }
    return response;
  };
  const storage: AppStorage = {
    async get(key) {
      const response = await call(at(key));
      if (response.status === 404) return undefined;
      return ((await response.json()) as Entry).value; // the contract's answer
    },
    async getAll() {
      const response = await call('');
      const entries = response.ok ? ((await response.json()) as Entry[]) : [];
      return Object.fromEntries(entries.map(({ key, value }) => [key, value]));
    },
    async set(values) {
      for (const [key, value] of Object.entries(values)) {
        if (typeof value !== 'string') throw new TypeError(`The value of ${key} is not text`);
        const { ok, status } = await call(at(key), value);
        if (!ok) throw new AppPageError('storage_failed', `App storage answered ${status}`, { status });
      }
    },
    getPublicConfig: () => storage.get(PUBLIC_KEY),
    setPublicConfig: (value) => storage.set({ [PUBLIC_KEY]: value }),
  };
  return storage;
}

const at = (key: string) => `/${encodeURIComponent(key)}`;
