import { describe, expect, it } from 'vitest';
import { openIframePayload, readIframeFragment, sealIframePayload, writeIframeFragment } from './iframe-payload.ts';
import { iframePageUrl } from './iframe-url.ts';

const clientSecret = 's4ndb0xS3cretKey0123456789abcdef';
const payload = { store_id: 20012001, lang: 'en', access_token: 'secret_AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHH' };

describe('iframe payload', () => {
  // fidelity: documented
  it('comes out of both modes as it went in, unknown fields included', async () => {
    const extended = { ...payload, view_mode: 'PAGE', domain: 'app.žofie.example' };

    expect(await openIframePayload(await sealIframePayload(extended, clientSecret), clientSecret)).toEqual(extended);
    expect(readIframeFragment(`#${writeIframeFragment(extended)}`)).toEqual(extended);
  });

  it('refuses what decrypts but is no payload with the same error as what does not decrypt', async () => {
    const wrong = await sealIframePayload({ ...payload, store_id: Number.NaN }, clientSecret);

    await expect(openIframePayload(wrong, clientSecret)).rejects.toThrow(/^The payload is not valid$/);
    await expect(openIframePayload('AAAA', clientSecret)).rejects.toThrow(/^The payload is not valid$/);
    expect(() => readIframeFragment('7b7d')).toThrow(/^The payload is not valid$/);
    expect(() => readIframeFragment('7b')).toThrow(/^The payload is not valid$/);
  });
});

describe('iframePageUrl', () => {
  const options = { iframeUrl: 'https://app.example/page', payload, clientSecret };

  // fidelity: documented
  it('puts the encrypted payload, the state and the cache killer into the query', async () => {
    const url = new URL(
      await iframePageUrl({ ...options, mode: 'encrypted', appState: 'orderId: 12', cacheKiller: '17' }),
    );

    expect(url.hash).toBe('');
    expect([...url.searchParams.keys()]).toEqual(['payload', 'app_state', 'cache-killer']);
    expect(url.searchParams.get('app_state')).toBe('orderId: 12');
    expect(await openIframePayload(url.searchParams.get('payload') ?? '', clientSecret)).toEqual({
      ...payload,
      app_state: 'orderId%3A%2012',
    });
  });

  // fidelity: assumed, whether `iframeUrl` may have a query is not said; the payload is appended with `&`
  it('keeps a query of the iframe URL', async () => {
    const url = new URL(await iframePageUrl({ ...options, iframeUrl: 'https://app.example/?v=2', mode: 'encrypted' }));

    expect([...url.searchParams.keys()]).toEqual(['v', 'payload']);
  });

  // fidelity: documented
  it('puts the plain payload into the fragment, which servers do not see', async () => {
    const url = new URL(await iframePageUrl({ ...options, mode: 'fragment', appState: 'a b' }));

    expect(url.search).toBe('');
    expect(readIframeFragment(url.hash)).toEqual({ ...payload, app_state: 'a%20b' });
  });
});
