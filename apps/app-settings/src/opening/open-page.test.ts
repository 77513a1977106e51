import { describe, expect, it } from 'vitest';
import { makeTestSite } from '../../tests/test-site.ts';
import { openPage } from './open-page.ts';

const CLIENT = 'parcel-rates';

describe('openPage', () => {
  it('opens for the store that the payload names, and keeps its token out of the answer', async () => {
    const { site, stores, payloadFor, tokenOf } = await makeTestSite();

    const opening = await openPage(site, CLIENT, { payload: await payloadFor(stores[0], CLIENT), appState: 'a b' });

    expect(opening).toMatchObject({
      status: 'opened',
      opened: { storeId: stores[0], lang: 'de', viewMode: 'PAGE', appState: 'a b' },
      storage: {},
    });
    const token = await tokenOf(stores[0], CLIENT);
    expect(JSON.stringify(opening)).not.toContain(token);
    expect(await site.installations.get({ clientId: CLIENT, storeId: stores[0] })).toMatchObject({
      accessToken: token,
    });
  });

  it.each(['', 'x', 'AAECAwQFBgcICQoLDA0ODw', 'A'.repeat(256)])('refuses what is no payload: %j', async (payload) => {
    const { site } = await makeTestSite();

    expect(await openPage(site, CLIENT, { payload })).toEqual({ status: 'refused', reason: 'payload_invalid' });
  });

  it('refuses a payload that was cut off, or made for another app', async () => {
    const { site, stores, payloadFor } = await makeTestSite();
    const payload = await payloadFor(stores[0], CLIENT);

    for (const wrong of [payload.slice(0, -22), await payloadFor(stores[0], 'order-feed')]) {
      expect((await openPage(site, CLIENT, { payload: wrong })).status).toBe('refused');
    }
  });

  it('does not believe a store’s number that the token does not open, and keeps nothing of it', async () => {
    const { site, stores, payloadFor, tokenOf } = await makeTestSite();
    const payload = await payloadFor(stores[1], CLIENT, await tokenOf(stores[0], CLIENT));

    expect(await openPage(site, CLIENT, { payload })).toEqual({ status: 'refused', reason: 'token_refused' });
    expect(await site.installations.list()).toEqual([]);
  });

  it('says that the app was removed, not that something broke', async () => {
    const { site, sandbox, stores, payloadFor } = await makeTestSite();
    const payload = await payloadFor(stores[0], CLIENT);
    await sandbox.apps.uninstall(stores[0], CLIENT);

    expect(await openPage(site, CLIENT, { payload })).toEqual({ status: 'refused', reason: 'token_refused' });
  });

  it('knows no app without a secret', async () => {
    const { site, stores, payloadFor } = await makeTestSite();
    const payload = await payloadFor(stores[0], CLIENT);

    for (const [clientId, clientSecretOf] of [
      ['nobody', site.clientSecretOf],
      [CLIENT, () => undefined],
    ] as const) {
      const opening = await openPage({ ...site, clientSecretOf }, clientId, { payload });

      expect(opening).toEqual({ status: 'refused', reason: 'app_unknown' });
    }
  });

  it('opens although the endpoint server is away, and hands it the token when it is there', async () => {
    const { site, stores, payloadFor } = await makeTestSite();
    const handed: unknown[] = [];
    const endpointServer = { url: 'http://endpoints.localhost', operatorKey: 'operator-key-0123456789' };
    const answers = [new TypeError('fetch failed'), new Response(null, { status: 204 })];
    const fetch: typeof site.fetch = async (input, init) => {
      const request = new Request(input, init);
      if (!request.url.startsWith(endpointServer.url)) return site.fetch(input, init);
      handed.push(await request.json());
      const answer = answers.shift();
      if (answer instanceof Response) return answer;
      throw answer;
    };

    for (const _turn of [1, 2]) {
      const payload = await payloadFor(stores[0], CLIENT);
      expect((await openPage({ ...site, fetch, endpointServer }, CLIENT, { payload })).status).toBe('opened');
    }
    expect(handed).toMatchObject([{ storeId: stores[0] }, { clientId: CLIENT, storeId: stores[0] }]);
  });
});
