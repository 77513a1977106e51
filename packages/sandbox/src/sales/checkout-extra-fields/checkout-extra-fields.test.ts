import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

const PATH = '/profile/extrafields';

describe('the checkout field calls', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore({ profile: { languages: { enabledLanguages: ['en', 'hr'], defaultLanguage: 'en' } } });
    return () => store.close();
  });

  const keys = async () => (await store.call('GET', PATH)).body.items.map((field: { key: string }) => field.key);

  const wrapping = {
    key: 'wrapping',
    title: 'Wrapping',
    titleTranslated: { hr: 'Omot' },
    type: 'SELECT',
    required: true,
    checkoutDisplaySection: 'SHIPPING_METHODS',
    orderDetailsDisplaySection: 'ORDER_COMMENTS',
    showInInvoice: true,
    showForShippingMethodIds: ['7-1'],
    options: [
      { title: 'None' },
      { title: 'Paper', surcharge: 2, surchargeType: 'ABSOLUTE', surchargeShortName: { name: 'Paper' } },
    ],
    overrides: { conditions: { shippingMethod: 'Courier' }, fieldsToOverride: { incrementMinuteBy: 30 } },
    datepickerOptions: { limitAvailableHoursWeekly: { MON: [['08:30', '13:30']] }, disallowDates: [['2026-12-25']] },
    orderBy: 3,
  };

  // fidelity: assumed, the calls are documented, where the checkout shows what; fields are kept and given back, and not
  // drawn in the sandbox's own checkout
  it('gives back what was sent', async () => {
    expect((await store.call('POST', PATH, wrapping)).body).toEqual({ createCount: 1 });

    const { body } = await store.call('GET', `${PATH}/wrapping`);
    expect(body).toEqual({
      ...wrapping,
      titleTranslated: { en: 'Wrapping', hr: 'Omot' },
      type: 'select',
      checkoutDisplaySection: 'shipping_methods',
      orderDetailsDisplaySection: 'order_comments',
      available: true,
      cpField: false,
    });
    expect((await store.call('GET', PATH)).body).toEqual({ items: [body] });
  });

  // fidelity: assumed, the reference reads small letters and writes capitals, the official client has capitals both
  // ways; answers have small letters, and both are taken
  it('takes kinds and places in any case, and answers in small letters', async () => {
    await store.call('POST', PATH, { key: 'a', type: 'textarea', checkoutDisplaySection: 'Email' });
    expect((await store.call('GET', `${PATH}/a`)).body).toMatchObject({
      type: 'textarea',
      checkoutDisplaySection: 'email',
    });
    expect((await store.call('PUT', `${PATH}/a`, { type: 'SLIDER' })).status).toBe(400);
  });

  // fidelity: assumed, the order of the list is not said; it is the one they were added in
  it('changes and deletes one and leaves the others', async () => {
    await store.call('POST', PATH, { key: 'note', title: 'Note' });
    await store.call('POST', PATH, wrapping);
    await store.call('POST', PATH, { key: 'tip' });
    const before = (await store.call('GET', `${PATH}/note`)).body;
    expect(before).toMatchObject({ type: 'text', title: 'Note' });

    expect((await store.call('PUT', `${PATH}/note`, { required: true })).body).toEqual({ updateCount: 1 });
    expect((await store.call('GET', `${PATH}/note`)).body).toEqual({ ...before, required: true });

    expect((await store.call('DELETE', `${PATH}/wrapping`)).body).toEqual({ deleteCount: 1 });
    expect(await keys()).toEqual(['note', 'tip']);
  });

  // fidelity: assumed, what a key that is taken gives is not said; 409, as for other data that would contradict itself
  it('refuses a key that is taken, and a field without one', async () => {
    await store.call('POST', PATH, { key: 'note', title: 'Note' });
    expect((await store.call('POST', PATH, { key: 'note', title: 'Other' })).status).toBe(409);
    expect((await store.call('POST', PATH, { title: 'Other' })).status).toBe(400);
    expect((await store.call('GET', `${PATH}/note`)).body.title).toBe('Note');
  });

  // fidelity: assumed, no webhook of a field is documented; the path says that it is a part of the profile
  it('tells the apps that the profile changed', async () => {
    await store.call('POST', PATH, { key: 'note' });
    await store.call('PUT', `${PATH}/note`, { title: 'Note' });
    await store.call('DELETE', `${PATH}/note`);

    const updated = { eventType: 'profile.updated', entityId: store.storeId };
    expect(await store.events()).toEqual([updated, updated, updated]);
  });

  // fidelity: assumed, no code for an unknown field is documented; 404 without one
  it('answers 404 for an unknown field, a customer field’s key too', async () => {
    const { key } = (await store.call('POST', '/store_extrafields/customers', { title: 'Card' })).body;
    for (const unknown of ['lost', key]) {
      expect((await store.call('GET', `${PATH}/${unknown}`)).status).toBe(404);
      expect((await store.call('PUT', `${PATH}/${unknown}`, { title: 'x' })).status).toBe(404);
      expect((await store.call('DELETE', `${PATH}/${unknown}`)).status).toBe(404);
    }
    expect(await keys()).toEqual([]);
  });

  // fidelity: documented
  it('needs the scopes of the profile and a secret token', async () => {
    expect((await store.call('GET', PATH, undefined, store.publicToken)).status).toBe(403);
    const reader = await openTestStore({ scopes: ['read_store_profile'] });
    expect((await reader.call('GET', PATH)).body).toEqual({ items: [] });
    expect((await reader.call('POST', PATH, { key: 'note' })).status).toBe(403);
    expect((await reader.call('PUT', `${PATH}/note`, { title: 'x' })).status).toBe(403);
    expect((await reader.call('DELETE', `${PATH}/note`)).status).toBe(403);
    await reader.close();
  });
});
