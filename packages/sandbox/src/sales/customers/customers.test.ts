import { assert, asyncProperty, constantFrom, integer, record, string, boolean as bool } from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

const NEW_YEAR = Date.parse('2026-01-01T00:00:00Z');

describe('the customer calls', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore({ clock: { frozenAtMs: NEW_YEAR } });
    return () => store.close();
  });

  const create = async (body: Record<string, unknown>): Promise<number> =>
    (await store.call('POST', '/customers', body)).body.id;
  const emailsOf = async (query: string): Promise<string[]> =>
    (await store.call('GET', `/customers?${query}`)).body.items.map((item: { email: string }) => item.email);

  // fidelity: assumed, the fields are documented, what a new customer has in each of them is known from samples only;
  // empty fields that the samples show are there
  it('reads back a new customer with everything the platform adds', async () => {
    const id = await create({
      email: 'ana@shop.example',
      billingPerson: { name: 'Ana Horvat', countryCode: 'US', stateOrProvinceCode: 'CA', phone: '+1 555 0100' },
    });

    const { body } = await store.call('GET', `/customers/${id}`);

    expect(body).toEqual({
      id,
      name: 'Ana Horvat',
      email: 'ana@shop.example',
      registered: '2026-01-01 00:00:00 +0000',
      updated: '2026-01-01 00:00:00 +0000',
      customerGroupId: 0,
      customerGroupName: 'General',
      billingPerson: {
        name: 'Ana Horvat',
        firstName: 'Ana',
        lastName: 'Horvat',
        countryCode: 'US',
        countryName: 'United States',
        stateOrProvinceCode: 'CA',
        stateOrProvinceName: 'California',
        phone: '+1 555 0100',
      },
      shippingAddresses: [],
      contacts: [
        expect.objectContaining({ contact: 'ana@shop.example', type: 'EMAIL', default: true, orderBy: 0 }),
        expect.objectContaining({ contact: '+1 555 0100', type: 'PHONE', default: true, orderBy: 0 }),
      ],
      taxExempt: false,
      taxId: '',
      taxIdValid: true,
      b2b_b2c: 'b2c',
      fiscalCode: '',
      electronicInvoicePecEmail: '',
      electronicInvoiceSdiCode: '',
      acceptMarketing: false,
      stats: { numberOfOrders: 0, salesValue: 0, averageOrderValue: 0 },
      privateAdminNotes: '',
      favorites: [],
    });
  });

  // fidelity: assumed, 409 for a duplicate is documented, whether case matters is not; it does not, since mail
  // arrives either way
  it('answers 409 for an e-mail that another customer has, in any case', async () => {
    await create({ email: 'ana@shop.example' });
    const id = await create({ email: 'bo@shop.example' });

    expect((await store.call('POST', '/customers', { email: 'ANA@shop.example' })).status).toBe(409);
    expect((await store.call('PUT', `/customers/${id}`, { email: 'ana@shop.example' })).status).toBe(409);
    expect((await store.call('PUT', `/customers/${id}`, { email: 'bo@shop.example' })).status).toBe(200);
  });

  // fidelity: assumed, 409 for an e-mail that is taken is documented, its code is not; this is the code for data that would
  // contradict each other
  it('calls an e-mail that is taken a violated constraint', async () => {
    await create({ email: 'ana@shop.example' });

    const { body } = await store.call('POST', '/customers', { email: 'ana@shop.example' });

    expect(body.errorCode).toBe('CONSTRAINT_VIOLATION');
  });

  // fidelity: assumed, how one name becomes first and last name is not said; it is cut at the first space, as most forms do
  it('splits a name at its first space', async () => {
    const id = await create({ email: 'ana@shop.example', billingPerson: { name: 'Ana Maria Diaz' } });

    expect((await store.call('GET', `/customers/${id}`)).body.billingPerson).toMatchObject({
      firstName: 'Ana',
      lastName: 'Maria Diaz',
    });
  });

  // fidelity: assumed, the figures are documented, what they count is not; orders that brought no money do not count
  it('leaves unfinished, cancelled and refunded orders out of what a customer bought', async () => {
    const id = await create({ email: 'ana@shop.example' });
    for (const paymentStatus of ['PAID', 'AWAITING_PAYMENT', 'INCOMPLETE', 'CANCELLED', 'REFUNDED']) {
      const order = { email: 'ana@shop.example', subtotal: 10, total: 10, fulfillmentStatus: 'AWAITING_PROCESSING' };
      await store.call('POST', '/orders', { ...order, paymentStatus });
    }

    const { body } = await store.call('GET', `/customers/${id}`);
    expect(body.stats).toMatchObject({ numberOfOrders: 2, salesValue: 20, averageOrderValue: 10 });
  });

  // fidelity: assumed, what becomes of the orders of a deleted customer is not said; they stay, because a shop must keep them
  it('leaves the orders of a deleted customer', async () => {
    const id = await create({ email: 'ana@shop.example' });
    const { body: order } = await store.call('POST', '/orders', {
      email: 'ana@shop.example',
      subtotal: 10,
      total: 10,
      paymentStatus: 'PAID',
      fulfillmentStatus: 'AWAITING_PROCESSING',
    });

    await store.call('DELETE', `/customers/${id}`);

    expect((await store.call('GET', `/orders/${order.orderId}`)).body.email).toBe('ana@shop.example');
  });

  // fidelity: assumed, no code for an unknown customer is documented, and what an unknown group gives is not said;
  // 404 without a code, and WRONG_PARAMETER for the group
  it('answers 404 for an unknown customer and 400 for an unknown group', async () => {
    expect((await store.call('GET', '/customers/42')).status).toBe(404);
    expect((await store.call('PUT', '/customers/42', { name: 'Ana' })).status).toBe(404);
    const { status, body } = await store.call('POST', '/customers', { email: 'a@b.example', customerGroupId: 42 });
    expect(status).toBe(400);
    expect(body.errorCode).toBe('WRONG_PARAMETER');
  });

  // fidelity: documented
  it('keeps every field that an update does not send', async () => {
    const patch = record(
      {
        name: string({ minLength: 1 }),
        taxId: string(),
        taxExempt: bool(),
        acceptMarketing: bool(),
        lang: constantFrom('en', 'hr'),
        privateAdminNotes: string(),
        b2b_b2c: constantFrom('b2b', 'b2c'),
      },
      { requiredKeys: [] },
    );
    const id = await create({ email: 'ana@shop.example', name: 'Ana' });
    await assert(
      asyncProperty(patch, async (sent) => {
        const { body: before } = await store.call('GET', `/customers/${id}`);
        await store.call('PUT', `/customers/${id}`, sent);
        expect((await store.call('GET', `/customers/${id}`)).body).toEqual({ ...before, ...sent });
      }),
      { numRuns: 30 },
    );
  });

  // fidelity: assumed, whether the array replaces or adds is not said for each resource; it replaces, and an address
  // with an id keeps what is not sent
  it('replaces an address book whole, and knows its addresses by id', async () => {
    const id = await create({ email: 'ana@shop.example', shippingAddresses: [{ city: 'Split' }, { city: 'Zadar' }] });
    const { body: before } = await store.call('GET', `/customers/${id}`);
    const [split] = before.shippingAddresses;

    await store.call('PUT', `/customers/${id}`, { shippingAddresses: [{ id: split.id, postalCode: '21000' }] });

    const { body } = await store.call('GET', `/customers/${id}`);
    expect(split).toMatchObject({ defaultAddress: true, orderBy: 0, addressFormatted: 'Split' });
    expect(body.shippingAddresses).toEqual([{ ...split, postalCode: '21000', addressFormatted: 'Split, 21000' }]);
  });

  // fidelity: documented
  it('filters, alone and together', async () => {
    await create({
      email: 'ana@shop.example',
      name: 'Ana Horvat',
      billingPerson: { city: 'Split', countryCode: 'HR', phone: '+385 (21) 100' },
      acceptMarketing: true,
    });
    await create({ email: 'bo@firm.example', name: 'Bo Lind', b2b_b2c: 'b2b', taxExempt: true, lang: 'sv' });
    await create({
      email: 'cy@shop.example',
      name: 'Cy Horvat',
      shippingAddresses: [{ city: 'Zadar', countryCode: 'HR' }],
    });

    expect(await emailsOf('keyword=HORVAT')).toEqual(['ana@shop.example', 'cy@shop.example']);
    expect(await emailsOf('keyword=horvat%20ana')).toEqual(['ana@shop.example']);
    expect(await emailsOf('email=shop.example')).toHaveLength(2);
    expect(await emailsOf('email=bo@firm.example&useExactEmailMatch=true')).toEqual(['bo@firm.example']);
    expect(await emailsOf('email=firm.example&useExactEmailMatch=true')).toEqual([]);
    expect(await emailsOf('countryCodes=HR,SE&city=zad')).toEqual(['cy@shop.example']);
    expect(await emailsOf('phone=%2B38521')).toEqual(['ana@shop.example']);
    expect(await emailsOf('acceptMarketing=true')).toEqual(['ana@shop.example']);
    expect(await emailsOf('taxExempt=true&b2b_b2c=b2b&lang=sv')).toEqual(['bo@firm.example']);
    expect(await emailsOf('createdFrom=2026-01-02')).toEqual([]);
  });

  // fidelity: documented
  it('pages: each customer comes once, in the order asked for', async () => {
    const names = ['Bo', 'Ana', 'Cy', 'Eva', 'Dan'];
    for (const name of names) await create({ email: `${name}@shop.example`, name });

    const seen: string[] = [];
    for (let offset = 0; offset < 5; offset += 2) {
      const { body } = await store.call('GET', `/customers?sortBy=NAME_DESC&limit=2&offset=${offset}`);
      expect(body).toMatchObject({ total: 5, offset, limit: 2, allCustomerCount: 5 });
      seen.push(...body.items.map((item: { name: string }) => item.name));
    }
    expect(seen).toEqual(['Eva', 'Dan', 'Cy', 'Bo', 'Ana']);
  });

  // fidelity: documented
  it('takes each of the documented sorts', async () => {
    await assert(
      asyncProperty(
        constantFrom(
          'NAME',
          'EMAIL',
          'ORDER_COUNT',
          'REGISTERED_DATE',
          'UPDATED_DATE',
          'SALES_VALUE',
          'FIRST_ORDER_DATE',
        ),
        async (sort) => {
          const up = await store.call('GET', `/customers?sortBy=${sort}_ASC`);
          expect(up.status).toBe(200);
          const down = await store.call('GET', `/customers?sortBy=${sort}_DESC`);
          expect(down.body.items).toEqual(up.body.items.toReversed());
        },
      ),
      { numRuns: 10 },
    );
    expect((await store.call('GET', '/customers?sortBy=SHOE_SIZE')).status).toBe(400);
  });

  // fidelity: documented
  it('tells the apps of every change, with the e-mail', async () => {
    const id = await create({ email: 'ana@shop.example' });
    await store.call('PUT', `/customers/${id}`, { email: 'anna@shop.example' });
    await store.call('DELETE', `/customers/${id}`);

    expect(await store.events()).toEqual([
      { eventType: 'customer.created', entityId: id, data: { customerEmail: 'ana@shop.example' } },
      { eventType: 'customer.updated', entityId: id, data: { customerEmail: 'anna@shop.example' } },
      { eventType: 'customer.deleted', entityId: id, data: { customerEmail: 'anna@shop.example' } },
    ]);
    expect((await store.call('GET', '/customers')).body.total).toBe(0);
  });

  // fidelity: documented
  it('needs the scopes of its pages', async () => {
    const reader = await openTestStore({ scopes: ['read_customers'] });

    expect((await reader.call('GET', '/customers')).status).toBe(200);
    expect((await reader.call('POST', '/customers', { email: 'a@b.example' })).status).toBe(403);
    expect((await reader.call('PUT', '/customers/1', { name: 'A' })).status).toBe(403);
    await reader.close();
  });

  // fidelity: assumed, how a name matches is not said; any part of it, in any case
  it('finds a customer by any part of the name, wildcards and all', async () => {
    const name = string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 });
    await assert(
      asyncProperty(name, integer({ min: 0, max: 11 }), integer({ min: 1, max: 12 }), async (whole, from, length) => {
        const id = await create({ email: 'ana@shop.example', name: `${whole}.` });
        await create({ email: 'bo@shop.example', name: 'Quite another' });
        const part = `${whole}.`.slice(Math.min(from, whole.length), from + length);
        const { body } = await store.call('GET', `/customers?name=${encodeURIComponent(part)}`);
        for (const item of (await store.call('GET', '/customers')).body.items) {
          await store.call('DELETE', `/customers/${item.id}`);
        }
        const others = 'quite another'.includes(part.trim().toLowerCase()) ? 2 : 1;
        expect(body.items.map((item: { id: number }) => item.id)).toContain(id);
        expect(body.total).toBe(others);
      }),
      { numRuns: 30 },
    );
  });
});
