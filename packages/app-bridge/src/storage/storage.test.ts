import { describe, expect, it } from 'vitest';
import { AppPageError } from '../errors.ts';
import { createStorage } from './storage.ts';

const ACCESS = { url: 'https://app.ecwid.com/api/v3/1003/storage', token: 'secret_abc' };

/** App storage over HTTP, as the REST API has it. */
function makeServer(stored: Record<string, string> = {}) {
  const kept = new Map(Object.entries(stored));
  const requests: string[] = [];
  const serve = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    requests.push(`${request.method} ${request.url} ${request.headers.get('authorization')}`);
    const key = decodeURIComponent(new URL(request.url).pathname.split('/')[5] ?? '');
    if (request.method === 'POST') {
      kept.set(key, await request.text());
      return Response.json({ updateCount: 1 });
    }
    if (key === '') return Response.json([...kept].map(([name, value]) => ({ key: name, value })));
    const value = kept.get(key);
    return value === undefined
      ? Response.json({ errorMessage: 'Key not found' }, { status: 404 })
      : Response.json({ key, value });
  };
  return { kept, requests, storage: createStorage(() => ACCESS, serve) };
}

describe('storage', () => {
  it('keeps text by key, and brings the token in the header alone', async () => {
    const { storage, kept, requests } = makeServer();

    await storage.set({ theme: 'dark', 'a/b c': '{"x":1}' });

    expect([...kept]).toEqual([
      ['theme', 'dark'],
      ['a/b c', '{"x":1}'],
    ]);
    expect(requests[1]).toBe('POST https://app.ecwid.com/api/v3/1003/storage/a%2Fb%20c Bearer secret_abc');
    expect(await storage.get('a/b c')).toBe('{"x":1}');
  });

  it('takes a missing key for no value', async () => {
    expect(await makeServer().storage.get('theme')).toBeUndefined();
  });

  it('reads everything at once', async () => {
    expect(await makeServer({ a: '1', public: 'p' }).storage.getAll()).toEqual({ a: '1', public: 'p' });
  });

  it('keeps the public config under its own key', async () => {
    const { storage, kept } = makeServer();

    await storage.setPublicConfig('{"banner":"on"}');

    expect(kept.get('public')).toBe('{"banner":"on"}');
    expect(await storage.getPublicConfig()).toBe('{"banner":"on"}');
  });

  it('refuses a value that is not text, rather than leaving it out', async () => {
    const { storage, requests } = makeServer();

    await expect(storage.set({ count: 1 as unknown as string })).rejects.toThrow(TypeError);
    expect(requests).toEqual([]);
  });

  it.each([
    ['a refusal', async () => new Response(null, { status: 403 }), { code: 'storage_failed', status: 403 }],
    ['no answer', () => Promise.reject(new TypeError('fetch failed')), { code: 'storage_failed', status: undefined }],
  ])('says so: %s', async (_name, fetch, expected) => {
    const failure: unknown = await createStorage(() => ACCESS, fetch)
      .getAll()
      .catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(AppPageError);
    expect(failure).toMatchObject(expected);
    expect(String(failure)).not.toContain('secret_');
  });

  it('asks nobody when nothing opened the page', async () => {
    const storage = createStorage(
      () => undefined,
      () => Promise.reject(new Error('asked')),
    );

    await expect(storage.getAll()).rejects.toMatchObject({ code: 'payload_missing' });
  });
});
