import { beforeEach, describe, expect, it } from 'vitest';
import { openAdmin, type Admin, type AdminAnswer, type Merchant } from '../testing/open-admin.ts';

const REDIRECT_URL = 'https://plug.example/ecwid';
const CLIENT_ID = 'plug';

// fidelity: documented
describe('the code exchange', () => {
  let admin: Admin;
  let ana: Merchant;
  let clientSecret: string;

  beforeEach(async () => {
    admin = await openAdmin();
    ana = await admin.signUp();
    ({ clientSecret } = await admin.sandbox.apps.register({
      clientId: CLIENT_ID,
      settings: { scopes: ['read_catalog', 'public_storefront'], endpoints: { redirectUrl: REDIRECT_URL } },
    }));
    return () => admin.close();
  });

  /** Installs the app as the App Market does. */
  async function newCode(): Promise<string> {
    const { body } = await admin.call('POST', `/stores/${ana.storeId}/installations`, {
      body: { clientId: CLIENT_ID },
      token: ana.token,
    });
    return new URL(body.redirectUrl).searchParams.get('code') ?? '';
  }

  const fieldsOf = (code: string, changes: Record<string, string> = {}) =>
    new URLSearchParams({
      client_id: CLIENT_ID,
      client_secret: clientSecret,
      code,
      redirect_uri: REDIRECT_URL,
      grant_type: 'authorization_code',
      ...changes,
    });

  interface TokenAnswer extends AdminAnswer {
    readonly headers: Headers;
    readonly hint: string | null;
  }

  async function send(path: string, init?: RequestInit): Promise<TokenAnswer> {
    const response = await admin.sandbox.fetch(`/api/oauth/token${path}`, init);
    const hint = response.headers.get('x-sandbox-hint');
    return { status: response.status, headers: response.headers, hint, body: await response.json() };
  }

  const post = (code: string, changes?: Record<string, string>, path = '') =>
    send(path, { method: 'POST', body: fieldsOf(code, changes) });

  const callWith = async (token: string) =>
    (await admin.sandbox.fetch(`/api/v3/${ana.storeId}/products`, { headers: { Authorization: `Bearer ${token}` } }))
      .status;

  it('answers with the documented fields, and nothing to keep', async () => {
    const { status, headers, body } = await post(await newCode());

    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(body).toEqual({
      access_token: expect.stringMatching(/^secret_[A-Za-z0-9]{32}$/),
      token_type: 'bearer',
      scope: 'read_store_profile read_catalog public_storefront',
      store_id: ana.storeId,
      public_token: expect.stringMatching(/^public_[A-Za-z0-9]{32}$/),
    });
  });

  // fidelity: assumed, the form and the query are documented for different years, that both are taken today is not;
  // all of them are, so that clients of either age work
  it.each([
    ['a form, with the store in the path', async (code: string) => post(code, {}, `/${ana.storeId}`)],
    ['the query of a GET', async (code: string) => send(`?${fieldsOf(code).toString()}`)],
    [
      'the query of a GET, with the store in the path',
      async (code: string) => send(`/${ana.storeId}?${fieldsOf(code).toString()}`),
    ],
    ['the query of a POST', async (code: string) => send(`?${fieldsOf(code).toString()}`, { method: 'POST' })],
  ])('takes %s', async (_, exchange) => {
    expect((await exchange(await newCode())).body).toMatchObject({ token_type: 'bearer', store_id: ana.storeId });
  });

  it('has no public token without public_storefront', async () => {
    await admin.sandbox.apps.register({
      clientId: CLIENT_ID,
      settings: { scopes: ['read_catalog'], endpoints: { redirectUrl: REDIRECT_URL } },
    });

    expect((await post(await newCode())).body).not.toHaveProperty('public_token');
  });

  it('fails the second time, and ends the tokens of the first', async () => {
    const code = await newCode();
    const first = await post(code);
    expect(await callWith(first.body.access_token)).toBe(200);

    const second = await post(code);

    expect(second).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(second.hint).toContain('exchanged before');
    expect(await callWith(first.body.access_token)).toBe(403);
    expect(await callWith(first.body.public_token)).toBe(403);
    expect(await admin.sandbox.apps.tokens(ana.storeId, CLIENT_ID)).toBeUndefined();
  });

  // fidelity: assumed, whether repeated OAuth gives the same token or another is not said; a new one
  it('gives an app with disabled tokens new ones for a new code', async () => {
    const code = await newCode();
    await post(code);
    await post(code);

    const { body } = await post(await newCode());

    expect(await callWith(body.access_token)).toBe(200);
  });

  // fidelity: assumed, that a second exchange disables the token of the first is documented, what it does to later ones is not; they live on
  it('does not let a replay end the tokens that came after', async () => {
    const old = await newCode();
    await post(old);
    const { body } = await post(await newCode());

    await post(old);

    expect(await callWith(body.access_token)).toBe(200);
  });

  // fidelity: assumed, who may cause the loss of tokens by a replay is not said; only the app that the code belongs to, since anybody could have seen an old code
  it('does not let another app end the tokens of a used code', async () => {
    const other = await admin.sandbox.apps.register({ clientId: 'other', settings: { scopes: ['read_catalog'] } });
    const code = await newCode();
    const { body } = await post(code);

    const stolen = await post(code, { client_id: 'other', client_secret: other.clientSecret });
    const guessed = await post(code, { client_secret: 'guess-guess-guess-guess' });

    expect([stolen.status, guessed.status]).toEqual([400, 401]);
    expect(await callWith(body.access_token)).toBe(200);
  });

  // fidelity: assumed, the documentation says "a few minutes"; five
  it('takes a code for five minutes', async () => {
    const [early, late] = [await newCode(), await newCode()];
    admin.sandbox.clock.advance(4 * 60_000 + 50_000);
    expect((await post(early)).status).toBe(200);

    admin.sandbox.clock.advance(11_000);
    expect((await post(late)).body).toEqual({ error: 'invalid_grant' });
  });

  // fidelity: assumed, what becomes of codes is not said; they die with the installation, as its tokens do
  it('takes no code of an app that was uninstalled', async () => {
    const code = await newCode();
    await admin.sandbox.apps.uninstall(ana.storeId, CLIENT_ID);

    expect((await post(code)).body).toEqual({ error: 'invalid_grant' });
  });

  // fidelity: assumed, error bodies of this endpoint are not published; they are those of OAuth 2.0 (RFC 6749, 5.2),
  // and a failed exchange leaves the code usable
  it.each<[string, number, string, Record<string, string>]>([
    ['an unknown code', 400, 'invalid_grant', { code: 'x'.repeat(40) }],
    ['a redirect_uri below the one of the code', 400, 'invalid_grant', { redirect_uri: `${REDIRECT_URL}/x` }],
    ['a redirect_uri that differs by a slash', 400, 'invalid_grant', { redirect_uri: `${REDIRECT_URL}/` }],
    ['a wrong secret', 401, 'invalid_client', { client_secret: 'x'.repeat(32) }],
    ['no secret', 401, 'invalid_client', { client_secret: '' }],
    ['an unknown app', 401, 'invalid_client', { client_id: 'nobody' }],
    ['another grant type', 400, 'unsupported_grant_type', { grant_type: 'client_credentials' }],
    ['no code', 400, 'invalid_request', { code: '' }],
  ])('refuses %s with %i %s and no more, and leaves the code as it was', async (_, status, error, changes) => {
    const code = await newCode();

    const answer = await post(code, changes);

    expect(answer).toMatchObject({ status, body: { error } });
    expect(Object.keys(answer.body)).toEqual(['error']);
    expect(JSON.stringify(Object.fromEntries(answer.headers.entries()))).not.toContain(clientSecret);
    expect((await post(code)).status).toBe(200);
  });

  // fidelity: assumed, what a wrong store id in the path gives is not said; the code does not belong to it, so
  // `invalid_grant`
  it('refuses the code of another store', async () => {
    expect((await post(await newCode(), {}, `/${ana.storeId + 1}`)).body).toEqual({ error: 'invalid_grant' });
    expect((await post(await newCode(), {}, '/1e9')).body).toEqual({ error: 'invalid_request' });
  });

  // fidelity: assumed, HEAD is not mentioned; a link preview must not spend a code
  it('does not use up a code for a HEAD request', async () => {
    const code = await newCode();
    const head = await admin.sandbox.fetch(`/api/oauth/token?${fieldsOf(code).toString()}`, { method: 'HEAD' });

    expect(head.status).toBe(405);
    expect((await post(code)).status).toBe(200);
  });

  // fidelity: assumed, exchanges at the same time are not mentioned; the second is a second exchange like any other
  it('lets only one of two exchanges at the same time win, and none keep its tokens', async () => {
    const code = await newCode();

    const answers = await Promise.all([post(code), post(code)]);

    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400]);
    expect(await admin.sandbox.apps.tokens(ana.storeId, CLIENT_ID)).toBeUndefined();
  });

  // fidelity: none
  it('records the exchange with its secrets masked, however they are spelt', async () => {
    const query = fieldsOf(await newCode())
      .toString()
      .replace('client_secret', 'client%5Fsecret');
    const { body } = await send(`?${query}`);

    await admin.sandbox.platform.traffic.flush();
    const rows = await admin.sandbox.platform.db.selectFrom('traffic').selectAll().execute();
    expect(rows).toEqual([
      expect.objectContaining({ kind: 'oauth', client_id: CLIENT_ID, store_id: ana.storeId, status: 200 }),
    ]);
    for (const secret of [clientSecret, body.access_token, body.public_token]) {
      expect(JSON.stringify(rows)).not.toContain(secret);
    }
  });
});
