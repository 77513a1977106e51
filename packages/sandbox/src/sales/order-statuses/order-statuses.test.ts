import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

const HOLD = '/profile/order_status/CUSTOM_PAYMENT_STATUS_1';

describe('the order status calls', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore({
      clock: { frozenAtMs: Date.parse('2026-01-01T00:00:00Z') },
      profile: { languages: { enabledLanguages: ['en', 'hr'], defaultLanguage: 'en' } },
    });
    return () => store.close();
  });

  // fidelity: documented
  it('lists the platform’s statuses and six custom ones, which are off', async () => {
    const { items } = (await store.call('GET', '/profile/order_statuses')).body;

    expect(items).toHaveLength(20);
    expect(items[1]).toEqual({
      statusId: 'PAID',
      orderStatusType: 'PAYMENT_STATUS',
      defaultStatus: true,
      enabled: true,
      sendNotificationWhenStatusIsAssigned: true,
    });
    expect(items.at(-1)).toEqual({
      statusId: 'CUSTOM_FULFILLMENT_STATUS_3',
      orderStatusType: 'FULFILLMENT_STATUS',
      enabled: false,
      sendNotificationWhenStatusIsAssigned: true,
    });
    expect((await store.call('GET', '/profile/order_status/PAID')).body).toEqual(items[1]);
  });

  // fidelity: assumed, the translations have one name in the request and another in the answer; that the plain name is
  // the main language's is taken from products
  it('names a custom status and switches it on', async () => {
    const body = { name: 'Money on hold', nameTranslations: { hr: 'Novac na čekanju' }, enabled: true };
    expect((await store.call('PUT', HOLD, body)).body).toEqual({ updateCount: 1 });

    const status = (await store.call('GET', HOLD)).body;
    expect(status).toEqual({
      statusId: 'CUSTOM_PAYMENT_STATUS_1',
      orderStatusType: 'PAYMENT_STATUS',
      enabled: true,
      sendNotificationWhenStatusIsAssigned: true,
      name: 'Money on hold',
      nameTranslated: { en: 'Money on hold', hr: 'Novac na čekanju' },
      lastNameChangeDate: '2026-01-01 00:00:00 +0000',
    });
    const { items } = (await store.call('GET', '/profile/order_statuses')).body;
    expect(items[6]).toEqual(status);
  });

  // fidelity: documented
  it('keeps the name, and when it was given, where only a switch is turned', async () => {
    await store.call('PUT', HOLD, { enabled: true });
    const { body } = await store.call('GET', HOLD);
    expect(body).not.toHaveProperty('lastNameChangeDate');

    await store.call('PUT', HOLD, { name: 'Money on hold' });
    await store.call('PUT', HOLD, { enabled: false, sendNotificationWhenStatusIsAssigned: false });
    expect((await store.call('GET', HOLD)).body).toMatchObject({
      name: 'Money on hold',
      enabled: false,
      sendNotificationWhenStatusIsAssigned: false,
    });
  });

  // fidelity: assumed, no webhook of a status is documented; the path says that it is a part of the profile
  it('tells the apps that the profile changed', async () => {
    await store.call('PUT', HOLD, { enabled: true });
    expect(await store.events()).toEqual([{ eventType: 'profile.updated', entityId: store.storeId }]);
  });

  // fidelity: assumed, the custom statuses are documented as the only ones that can be changed, what the others give is
  // not; 400
  it('refuses to change a status of the platform', async () => {
    expect((await store.call('PUT', '/profile/order_status/PAID', { name: 'Done' })).status).toBe(400);
    expect((await store.call('PUT', '/profile/order_status/LOST', { name: 'Done' })).status).toBe(400);
  });

  // fidelity: assumed, what an unknown status gives is not said; 404
  it('answers 404 for an unknown status', async () => {
    expect((await store.call('GET', '/profile/order_status/LOST')).status).toBe(404);
  });

  // fidelity: assumed, the code for a language that is off is documented, not for which calls; for every translation
  it('refuses a name in a language that is off', async () => {
    const { status, body } = await store.call('PUT', HOLD, { nameTranslations: { fr: 'En attente' } });
    expect(status).toBe(400);
    expect(body.errorCode).toBe('LANGUAGES_NOT_ALLOWED');
  });

  // fidelity: documented
  it('needs the scopes of the profile and a secret token', async () => {
    expect((await store.call('GET', HOLD, undefined, store.publicToken)).status).toBe(403);
    const reader = await openTestStore({ scopes: ['read_store_profile'] });
    expect((await reader.call('GET', HOLD)).status).toBe(200);
    expect((await reader.call('PUT', HOLD, { enabled: true })).status).toBe(403);
    await reader.close();
  });
});
