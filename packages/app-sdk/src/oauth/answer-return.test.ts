import { expect, it } from 'vitest';
import { createAppHandler } from '../http/create-app-handler.ts';
import { makeApp } from '../testing/make-app.ts';
import { makeAppDeps } from '../testing/make-app-deps.ts';
import { TEST_STORE_ID, TEST_TOKEN, TEST_URL } from '../testing/test-request.ts';

function serve(answer: () => Response) {
  const asked: { url: string; body: string }[] = [];
  const deps = makeAppDeps({
    basePath: '/apps/test-app',
    oauth: {
      baseUrl: 'http://platform.localhost',
      fetch: async (url, init) => {
        const request = new Request(url, init);
        asked.push({ url: request.url, body: await request.text() });
        return answer();
      },
    },
  });
  const handle = createAppHandler(makeApp({ onInstalled: () => {} }), deps);
  const come = async (query: string) => handle(new Request(`${TEST_URL}/apps/test-app/oauth/return?${query}`));
  return { come, deps, asked };
}

const granted = () =>
  Response.json({ access_token: TEST_TOKEN, token_type: 'bearer', scope: 'read_orders', store_id: TEST_STORE_ID });

it('exchanges the code once, keeps the tokens and lets the app begin', async () => {
  const { come, deps, asked } = serve(granted);

  const response = await come(`code=abc&store_id=${TEST_STORE_ID}`);

  expect(response.status).toBe(200);
  expect(await response.text()).not.toContain('secret_');
  expect(asked).toHaveLength(1);
  expect(Object.fromEntries(new URLSearchParams(asked[0]?.body))).toMatchObject({
    code: 'abc',
    client_id: 'test-app',
    redirect_uri: `${TEST_URL}/apps/test-app/oauth/return`,
  });
  expect(await deps.installations.get({ clientId: 'test-app', storeId: TEST_STORE_ID })).toMatchObject({
    accessToken: TEST_TOKEN,
  });
  expect((await deps.inbox.count()).waiting).toBe(1);
});

it.each([
  ['error=access_denied', 403],
  ['', 400],
])('asks for nothing when it comes with %j', async (query, status) => {
  const { come, asked } = serve(granted);

  expect((await come(query)).status).toBe(status);
  expect(asked).toEqual([]);
});

it('keeps nothing when the platform refuses the code', async () => {
  const { come, deps } = serve(() => Response.json({ error: 'invalid_grant' }, { status: 400 }));

  expect((await come('code=used')).status).toBe(502);
  expect(await deps.installations.list()).toEqual([]);
});
