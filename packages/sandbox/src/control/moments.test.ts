import { beforeEach, describe, expect, it } from 'vitest';
import { makeRegistration } from '../testing/make-registration.ts';
import { openAdmin, type Admin, type Merchant } from '../testing/open-admin.ts';

const HOUR = 3600 * 1000;

describe('moments in the control API are milliseconds of the sandbox’s clock:', () => {
  let admin: Admin;
  let ana: Merchant;

  beforeEach(async () => {
    admin = await openAdmin();
    await admin.operate('POST', '/clock', { advanceMs: 1000 * HOUR });
    ana = await admin.signUp();
    return () => admin.close();
  });

  const asAna = async (method: string, path: string, body?: unknown) =>
    (await admin.call(method, path, { body, token: ana.token })).body;
  const inStore = (method: string, path: string, body?: unknown) =>
    asAna(method, `/stores/${ana.storeId}${path}`, body);

  /** Those that are not about now. */
  async function strays(moments: Record<string, number>): Promise<string[]> {
    const { now } = await asAna('GET', '/clock');
    return Object.keys(moments).filter((what) => !(Math.abs(now - (moments[what] ?? 0)) < 60_000));
  }

  it('the end of a session', async () => {
    const { expires } = await asAna('GET', '/sessions/current');

    expect(await strays({ begun: expires - 27 * HOUR })).toEqual([]);
  });

  it('what apps and their requests went through', async () => {
    const [app] = await inStore('GET', '/developer-apps');
    const { created, decided } = await inStore('POST', `/developer-apps/${app.clientId}/update-requests`, {
      settings: app.settings,
    });
    const [{ installed }] = await inStore('GET', '/installations');

    expect(await strays({ app: app.created, installed, asked: created, decided })).toEqual([]);
    const after = await inStore('GET', `/developer-apps/${app.clientId}`);
    expect(after.requests).toMatchObject([{ created, decided }]);
  });

  it('webhooks, and when they are due', async () => {
    const settings = { scopes: ['read_store_profile'], endpoints: { webhookUrl: 'http://127.0.0.1:1/hook' } };
    await admin.operate('PUT', '/apps/app', makeRegistration(settings));
    await admin.operate('POST', `/stores/${ana.storeId}/installations`, { clientId: 'app' });

    const [delivery] = await inStore('POST', '/deliveries', { eventType: 'profile.updated' });

    expect(await strays({ happened: delivery.created, due: delivery.due })).toEqual([]);
  });
});
