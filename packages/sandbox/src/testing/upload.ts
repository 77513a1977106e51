import type { TestStore } from './test-store.ts';

interface UploadAnswer {
  readonly status: number;
  readonly hint: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests say what the answer is
  readonly body: any;
}

interface UploadOptions {
  readonly method?: 'POST' | 'PUT';
  /** The content type that is stated, or empty. */
  readonly label?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends the bytes of a file as the whole body. */
export async function upload(
  store: TestStore,
  path: string,
  body: Uint8Array<ArrayBuffer> | FormData | string | null,
  { method = 'POST', label = 'application/octet-stream', headers = {} }: UploadOptions = {},
): Promise<UploadAnswer> {
  const response = await store.sandbox.fetch(`/api/v3/${store.storeId}${path}`, {
    method,
    headers: { Authorization: `Bearer ${store.token}`, ...(label && { 'Content-Type': label }), ...headers },
    body,
  });
  const hint = response.headers.get('x-sandbox-hint') ?? '';
  return { status: response.status, hint, body: await response.json() };
}
