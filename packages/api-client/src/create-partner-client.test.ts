import { describe, expect, it } from 'vitest';
import { createPartnerClient } from './partner.ts';
import { createFarEnd, failing } from './testing/far-end.ts';
import { createManualClock } from './testing/manual-clock.ts';
import { openStore } from '../tests/open-store.ts';

const KEYS = { clientId: 'tea-app', clientSecret: 'not-for-others-1234567890' };

describe('a partner client', () => {
  it('sends the keys of the app, and no token', async () => {
    const { fetch, requests } = createFarEnd();

    await createPartnerClient({ ...KEYS, fetch }).stores.find({ email: 'ana@shop.example' });

    expect(requests[0]?.url.href).toBe('https://app.ecwid.com/api/v3/stores?email=ana%40shop.example');
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toMatchObject({
      'x-ecwid-app-client-id': KEYS.clientId,
      'x-ecwid-app-secret-key': KEYS.clientSecret,
    });
    expect(requests[0]?.headers.has('authorization')).toBe(false);
  });

  it('tells nobody the secret', async () => {
    const { fetch } = createFarEnd(failing(403, {}, { errorMessage: `wrong keys: ${KEYS.clientSecret}` }));

    const error: unknown = await createPartnerClient({ ...KEYS, fetch })
      .stores.find()
      .catch((thrown: unknown) => thrown);

    expect(error).toMatchObject({ code: 'api_rejected', errorMessage: 'wrong keys: ***' });
  });

  it('keeps within the limit that the platform has for a token', async () => {
    const { fetch, requests } = createFarEnd();
    const clock = createManualClock();
    const clients = [1, 2].map(() => createPartnerClient({ ...KEYS, fetch, clock }));

    const work = Promise.all(clients.flatMap(({ stores }) => Array.from({ length: 350 }, () => stores.find())));
    await clock.advance(59_999);
    expect(requests.length).toBeLessThanOrEqual(590);

    await clock.drive(work);
    expect(requests).toHaveLength(700);
  });

  it('sends nothing in clear, unless it stays on this machine', () => {
    const at = (baseUrl: string) => () => createPartnerClient({ ...KEYS, baseUrl });

    expect(at('http://app.ecwid.com/api/v3')).toThrow(expect.objectContaining({ code: 'host_mismatch' }));
    expect(at('http://localhost.example/api/v3')).toThrow(expect.objectContaining({ code: 'host_mismatch' }));
    for (const host of ['localhost:4100', '127.0.0.1', '[::1]:1', 'sandbox.localhost']) {
      expect(at(`http://${host}/api/v3`)).not.toThrow();
    }
  });

  it('makes a store and finds its owner', async () => {
    const { sandbox } = await openStore();
    const { clientSecret } = await sandbox.apps.register({
      clientId: 'partner',
      settings: { scopes: ['create_stores', 'read_stores', 'read_catalog'], endpoints: {} },
    });
    const { stores } = createPartnerClient({
      clientId: 'partner',
      clientSecret,
      baseUrl: `${sandbox.url}/api/v3`,
      fetch: (url, init) => sandbox.fetch(url, init),
    });
    const email = 'ana@shop.example';

    await expect(stores.find({ email })).rejects.toMatchObject({ status: 404 });
    await stores.create({ merchant: { email, name: 'Ana', password: 'long enough to pass', ip: '192.0.2.1' } });

    await expect(stores.find({ email })).resolves.toBeDefined();
  });
});
