import { expect, it, onTestFinished } from 'vitest';
import { listen } from '../server/listen.ts';
import { createDownload, type DownloadRequest } from './download.ts';

const BYTES = Uint8Array.from({ length: 256 }, (_, index) => index);

const request = (changes: Partial<DownloadRequest> = {}): DownloadRequest => ({
  url: 'https://files.example/tin.png',
  headers: { Accept: 'image/*' },
  maxBytes: 256,
  timeoutMs: 5_000,
  ...changes,
});

async function serve(answer: (request: Request) => Response): Promise<string> {
  const server = await listen({ port: 0, hostname: '127.0.0.1', fetch: async (received) => answer(received) });
  onTestFinished(() => server.close());
  return `http://127.0.0.1:${server.port}`;
}

it('brings the bytes as they are, with status and headers', async () => {
  const seen: (string | null)[] = [];
  const download = createDownload((sent) => {
    seen.push(sent.method, sent.url, sent.headers.get('accept'));
    return new Response(BYTES, { status: 203, headers: { 'content-type': 'image/png' } });
  });

  const result = await download(request());

  expect(seen).toEqual(['GET', 'https://files.example/tin.png', 'image/*']);
  expect(result).toMatchObject({ ok: true, status: 203, headers: { 'content-type': 'image/png' } });
  expect(result.ok && new Uint8Array(result.bytes)).toEqual(BYTES);
});

it('follows redirects over the network', async () => {
  const url = await serve(({ url: asked }) =>
    asked.endsWith('/old') ? new Response(null, { status: 302, headers: { location: '/new' } }) : new Response(BYTES),
  );

  const result = await createDownload(fetch)(request({ url: `${url}/old` }));

  expect(result.ok && new Uint8Array(result.bytes)).toEqual(BYTES);
});

it.each([
  ['says its length', () => new Response(BYTES)],
  [
    'does not say its length',
    () => new Response(new ReadableStream({ pull: (controller) => controller.enqueue(BYTES.slice(0, 100)) })),
  ],
])('stops at the limit when the answer %s', async (_, answer) => {
  const url = await serve(answer);

  expect(await createDownload(fetch)(request({ url, maxBytes: 255 }))).toMatchObject({ ok: false, isTooLarge: true });
});

it.each([
  ['never answers', () => new Promise<Response>(() => {})],
  ['never ends', () => new Response(new ReadableStream())],
])('gives up on what %s', async (_, answer) => {
  const result = await createDownload(answer)(request({ timeoutMs: 20 }));

  expect(result).toMatchObject({ ok: false, isTooLarge: false, reason: 'Not all of it came within 0.02 s' });
});

it('says why there was no answer', async () => {
  const url = await serve(() => new Response());
  const { host } = new URL(url);
  const closed = await listen({ port: 0, hostname: '127.0.0.1', fetch: async () => new Response() });
  await closed.close();

  const refused = await createDownload(fetch)(request({ url: `http://127.0.0.1:${closed.port}/` }));
  const secret = await createDownload(fetch)(request({ url: `http://user:word@${host}/` }));

  expect(refused).toMatchObject({ ok: false, reason: `Nothing listens on 127.0.0.1:${closed.port}` });
  expect(secret).toMatchObject({ ok: false, isTooLarge: false });
});
