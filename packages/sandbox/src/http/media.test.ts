import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../create-sandbox.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await createSandbox({ seed: 1 });
  const bytes = new TextEncoder().encode(SVG);
  await sandbox.platform.db
    .insertInto('media')
    .values({ store_id: 5, id: 7, content_type: 'image/svg+xml', bytes })
    .execute();
});
afterEach(() => sandbox.close());

it('serves a picture at any width, to be kept for good, without a right to run scripts', async () => {
  const response = await sandbox.fetch('/media/5/7?w=160');

  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('image/svg+xml');
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await response.text()).toBe(SVG);
});

it('answers 304 to who has it', async () => {
  const etag = (await sandbox.fetch('/media/5/7')).headers.get('etag') ?? '';

  const response = await sandbox.fetch('/media/5/7', { headers: { 'If-None-Match': etag } });

  expect(response.status).toBe(304);
  expect(await response.text()).toBe('');
});

it.each(['/media/5/8', '/media/6/7', '/media/5/7x', '/media/5'])('answers 404 at %s', async (path) => {
  expect((await sandbox.fetch(path)).status).toBe(404);
});
