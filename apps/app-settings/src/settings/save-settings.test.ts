import { describe, expect, it } from 'vitest';
import { makeTestSite, secretOf } from '../../tests/test-site.ts';
import { openPage } from '../opening/open-page.ts';
import { answerStorage } from '../opening/answer-storage.ts';
import { createSession, OPENING_SECONDS, SESSION_SECONDS } from '../session/page-session.ts';
import { renewSession } from '../session/renew-session.ts';
import { findApp } from '../server/site.ts';
import { saveSettings } from './save-settings.ts';

const CLIENT = 'volume-discount';
const VALUES = { description: 'More for less', tiers: [{ from: 10, value: 3 }] };

async function setUp() {
  const made = await makeTestSite();
  const open = async (storeId: number, clientId = CLIENT) => {
    const opening = await openPage(made.site, clientId, { payload: await made.payloadFor(storeId, clientId) });
    if (opening.status !== 'opened') throw new Error(opening.reason);
    return opening.session;
  };
  return { ...made, open };
}

describe('saveSettings', () => {
  it('saves into the storage of the session’s store, and no other', async () => {
    const { site, stores, open, storageOf } = await setUp();
    await open(stores[1]);

    const saved = await saveSettings(site, { clientId: CLIENT, session: await open(stores[0]), values: VALUES });

    expect(saved).toMatchObject({ status: 'saved', values: { ...VALUES, enabled: true } });
    expect(JSON.parse((await storageOf(stores[0], CLIENT))['settings'] ?? '')).toMatchObject(VALUES);
    expect(await storageOf(stores[1], CLIENT)).toEqual({});
  });

  it('says where a value is wrong, and saves nothing then', async () => {
    const { site, stores, open, storageOf } = await setUp();
    const values = { ...VALUES, tiers: [{ from: -1, value: 0 }] };

    const result = await saveSettings(site, { clientId: CLIENT, session: await open(stores[0]), values });

    expect(result).toEqual({
      status: 'invalid',
      problems: [
        { path: 'tiers.0.from', code: 'too_small', limit: 0 },
        { path: 'tiers.0.value', code: 'not_above', limit: 0 },
      ],
    });
    expect(await storageOf(stores[0], CLIENT)).toEqual({});
  });

  it('refuses a session that was forged, changed, made for another app, or made of another store’s', async () => {
    const { site, stores, open, storageOf } = await setUp();
    const session = await open(stores[0]);
    const [, signature] = session.split('.');
    const claims = JSON.stringify({ data: { storeId: stores[1], openedAt: 2e9 }, exp: 2e9 });
    const forged = await createSession(
      site,
      { ...findApp(site, CLIENT)!, clientSecret: 'a secret somebody guessed' }, // configured above
      { storeId: stores[0] },
    );

    const wrong = [
      '',
      undefined,
      { toString: () => session },
      forged,
      `${session}A`,
      `${Buffer.from(claims).toString('base64url')}.${signature}`,
      await open(stores[0], 'parcel-rates'),
    ];
    for (const text of wrong) {
      const result = await saveSettings(site, { clientId: CLIENT, session: text, values: VALUES });

      expect(result).toEqual({ status: 'refused', reason: 'session_over' });
    }
    expect(await storageOf(stores[0], CLIENT)).toEqual({});
    expect(await storageOf(stores[1], CLIENT)).toEqual({});
  });

  it('refuses a session of a store that nobody opened a page for', async () => {
    const { site, stores } = await setUp();
    const session = await createSession(site, findApp(site, CLIENT)!, { storeId: stores[1] }); // configured above

    const result = await saveSettings(site, { clientId: CLIENT, session, values: VALUES });

    expect(result).toEqual({ status: 'refused', reason: 'token_refused' });
  });

  it('refuses a session that is over, unless it was renewed, and an opening that is over in any case', async () => {
    const { site, stores, open, wait } = await setUp();
    const first = await open(stores[0]);
    const save = async (session: string) =>
      (await saveSettings(site, { clientId: CLIENT, session, values: VALUES })).status;

    wait((SESSION_SECONDS - 1) * 1000);
    const renewed = (await renewSession(site, { clientId: CLIENT, session: first })) ?? '';
    wait(2000);
    expect(await save(first)).toBe('refused');
    expect(await save(renewed)).toBe('saved');
    expect(await renewSession(site, { clientId: CLIENT, session: first })).toBeUndefined();

    let session = renewed;
    for (let passed = SESSION_SECONDS; passed < OPENING_SECONDS; passed += 600) {
      session = (await renewSession(site, { clientId: CLIENT, session })) ?? session;
      wait(600_000);
    }
    expect(await save(session)).toBe('refused');
  });

  it('says that the app was removed meanwhile', async () => {
    const { site, sandbox, stores, open } = await setUp();
    const session = await open(stores[0]);
    await sandbox.apps.uninstall(stores[0], CLIENT);

    const result = await saveSettings(site, { clientId: CLIENT, session, values: VALUES });

    expect(result).toEqual({ status: 'refused', reason: 'token_refused' });
  });

  it('keeps values that no form showed', async () => {
    const { site, stores, open, storageOf } = await setUp();
    const session = await open(stores[0]);
    await saveSettings(site, { clientId: CLIENT, session, values: { productIds: [7] } });

    await saveSettings(site, { clientId: CLIENT, session, values: VALUES });

    expect(JSON.parse((await storageOf(stores[0], CLIENT))['settings'] ?? '')).toMatchObject({
      productIds: [7],
      ...VALUES,
    });
  });
});

describe('answerStorage', () => {
  const ask = (session: string, init: RequestInit = {}) =>
    new Request('http://localhost/', { ...init, headers: { authorization: `Bearer ${session}` } });

  it('answers a session as the API answers its token', async () => {
    const { site, stores, open, storageOf } = await setUp();
    const session = await open(stores[0]);
    const at = (key?: string) => ({ clientId: CLIENT, key });

    const missing = await answerStorage(site, ask(session), at('theme'));
    const written = await answerStorage(site, ask(session, { method: 'POST', body: 'dark' }), at('theme'));
    const one = await answerStorage(site, ask(session), at('theme'));
    const all = await answerStorage(site, ask(session), at());

    expect([missing.status, written.status]).toEqual([404, 200]);
    expect(await one.json()).toEqual({ key: 'theme', value: 'dark' });
    expect(await all.json()).toEqual([{ key: 'theme', value: 'dark' }]);
    expect(await storageOf(stores[0], CLIENT)).toEqual({ theme: 'dark' });
  });

  it('answers nobody else', async () => {
    const { site, stores, open, tokenOf } = await setUp();
    await open(stores[0]);

    for (const session of ['', 'x.y', await tokenOf(stores[0], CLIENT), secretOf(CLIENT)]) {
      expect((await answerStorage(site, ask(session), { clientId: CLIENT, key: undefined })).status).toBe(401);
    }
  });
});
