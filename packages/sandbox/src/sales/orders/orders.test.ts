import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

const NEW_YEAR = Date.parse('2026-01-01T00:00:00Z');

describe('the order calls', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore({ clock: { frozenAtMs: NEW_YEAR } });
    return () => store.close();
  });

  const draft = (more: Record<string, unknown> = {}) => ({
    email: 'ana@shop.example',
    subtotal: 30,
    total: 40,
    paymentStatus: 'PAID',
    fulfillmentStatus: 'AWAITING_PROCESSING',
    ...more,
  });
  const create = async (more?: Record<string, unknown>): Promise<{ id: number; orderId: string }> =>
    (await store.call('POST', '/orders', draft(more))).body;
  const read = async (orderId: string | number) => (await store.call('GET', `/orders/${orderId}`)).body;

  // fidelity: assumed, the fields are documented, what an order that was written by API has in those it did not send
  // is known from samples only; the values of an empty order
  it('answers with the internal and the public id, and every field of the documented sample', async () => {
    const { id, orderId } = await create({ items: [{ name: 'Cherry', price: 15, quantity: 2, sku: '00004' }] });

    expect(orderId).toMatch(/^[A-Z][A-Z0-9]{4}$/);
    expect(await read(orderId)).toEqual({
      id: orderId,
      internalId: id,
      orderNumber: id,
      vendorOrderNumber: orderId,
      publicUid: orderId,
      referenceTransactionId: expect.stringMatching(/^transaction_\d+$/),
      ticket: expect.any(Number),
      email: 'ana@shop.example',
      customerId: expect.any(Number),
      subtotal: 30,
      subtotalWithoutTax: 30,
      total: 40,
      totalWithoutTax: 40,
      totalBeforeGiftCardRedemption: 40,
      giftCardRedemption: 0,
      giftCardDoubleSpending: false,
      usdTotal: 40,
      refundedAmount: 0,
      refunds: [],
      tax: 0,
      pricesIncludeTax: false,
      customerTaxExempt: false,
      customerTaxId: '',
      customerTaxIdValid: false,
      b2b_b2c: 'b2c',
      reversedTaxApplied: false,
      customerRequestedInvoice: false,
      customerFiscalCode: '',
      electronicInvoicePecEmail: '',
      electronicInvoiceSdiCode: '',
      couponDiscount: 0,
      volumeDiscount: 0,
      membershipBasedDiscount: 0,
      totalAndMembershipBasedDiscount: 0,
      discount: 0,
      customDiscount: [],
      customSurcharges: [],
      paymentStatus: 'PAID',
      fulfillmentStatus: 'AWAITING_PROCESSING',
      orderComments: '',
      createDate: '2026-01-01 00:00:00 +0000',
      createTimestamp: NEW_YEAR / 1000,
      updateDate: '2026-01-01 00:00:00 +0000',
      updateTimestamp: NEW_YEAR / 1000,
      items: [
        {
          id: expect.any(Number),
          categoryId: -1,
          price: 15,
          priceWithoutTax: 15,
          productPrice: 15,
          sku: '00004',
          quantity: 2,
          shortDescription: '',
          tax: 0,
          shipping: 0,
          quantityInStock: 0,
          name: 'Cherry',
          isShippingRequired: true,
          trackQuantity: false,
          fixedShippingRateOnly: false,
          fixedShippingRate: 0,
          digital: false,
          productAvailable: false,
          couponApplied: false,
          taxes: [],
          dimensions: { length: 0, width: 0, height: 0 },
          discounts: [],
          discountsAllowed: true,
          taxable: true,
          giftCard: false,
          recurringTaxIds: [],
          isCustomerSetPrice: false,
          attributes: [],
        },
      ],
      predictedPackage: [],
      shippingLabelAvailableForShipment: false,
      shipments: [],
      additionalInfo: {},
      paymentParams: {},
      extraFields: {},
      hidden: false,
      taxesOnShipping: [],
      disableAllCustomerNotifications: false,
      externalFulfillment: false,
      utmDataSets: [],
      invoices: [],
      loyalty: { customerEnabled: false, earned: 0, balance: 0 },
    });
  });

  // fidelity: assumed, the form of the public id is known from samples only, and that the older number equals the internal
  // id is not said; one number per order is enough for clients of either age
  it('gives an order an id of five characters and one number', async () => {
    const { id, orderId } = await create();

    expect(orderId).toHaveLength(5);
    expect(await read(orderId)).toMatchObject({ internalId: id, orderNumber: id });
  });

  // fidelity: assumed, paths are documented for the id, the older number and the transaction; they also take the
  // internal id, the id without prefix and suffix, and any case, since webhooks bring the first and people type the
  // others
  it('finds an order by each of its names', async () => {
    const shop = await openTestStore({
      profile: { formatsAndUnits: { orderNumberPrefix: 'SHOP-', orderNumberSuffix: '-26' } },
    });
    const { body: created } = await shop.call('POST', '/orders', draft());
    const { body: order } = await shop.call('GET', `/orders/${created.orderId}`);

    expect(created.orderId).toBe(`SHOP-${order.publicUid}-26`);
    for (const name of [
      order.publicUid,
      order.publicUid.toLowerCase(),
      order.internalId,
      order.referenceTransactionId,
    ]) {
      expect((await shop.call('GET', `/orders/${name}`)).body).toEqual(order);
    }
    for (const ids of [created.orderId, order.publicUid, order.internalId, `NONE,${order.publicUid}`]) {
      expect((await shop.call('GET', `/orders?ids=${ids}`)).body).toMatchObject({ total: 1, items: [order] });
    }
    await shop.close();
  });

  // fidelity: assumed, the reference has the last order of all alone; the vendor's own client asks for a customer's
  it('answers the last order of one customer', async () => {
    const { orderId: ana } = await create({ email: 'Ana@shop.example' });
    const { orderId: bo } = await create({ email: 'bo@shop.example' });
    const lastOf = async (query: string) => (await store.call('GET', `/orders/last${query}`)).body.id;

    expect(await lastOf('')).toBe(bo);
    expect(await lastOf('?customerEmail=ana@shop.example')).toBe(ana);
    expect(await lastOf('?customerEmail=cleo@shop.example')).toBeUndefined();
  });

  // fidelity: assumed, 404 for an unknown order is documented, the last one of none is not; it is an unknown order as
  // well
  it('answers 404 for an unknown order, and for the last one of none', async () => {
    for (const path of ['/orders/NOSUCH', '/orders/last', '/orders/transaction_1', '/orders/12345']) {
      const { status, body } = await store.call('GET', path);
      expect(status).toBe(404);
      expect(body.errorCode).toBe('ORDER_NOT_FOUND');
    }
    expect((await store.call('PUT', '/orders/NOSUCH', { total: 1 })).status).toBe(404);
    expect((await store.call('DELETE', '/orders/NOSUCH')).status).toBe(404);
  });

  // fidelity: assumed, the code is documented, the wording of the message is not; it names the field
  it('names the field that is missing or wrong', async () => {
    const { email: _email, ...anonymous } = draft();
    expect((await store.call('POST', '/orders', anonymous)).body.errorMessage).toContain('email');
    expect((await store.call('POST', '/orders', draft({ paymentStatus: 'GIVEN' }))).status).toBe(400);
    expect((await store.call('POST', '/orders', draft({ createDate: 'yesterday' }))).status).toBe(400);
    expect((await store.call('POST', '/orders', draft({ customerId: 42 }))).status).toBe(400);
    expect((await store.call('GET', '/orders')).body.total).toBe(0);
  });

  // fidelity: assumed, that a public token cannot send PAID is documented, the answer is not; 403
  // INSUFFICIENT_APP_SCOPE, because the token may not
  it('lets a public token make any order but a paid one', async () => {
    const { status, body } = await store.call('POST', '/orders', draft(), store.publicToken);
    const awaiting = await store.call(
      'POST',
      '/orders',
      draft({ paymentStatus: 'AWAITING_PAYMENT' }),
      store.publicToken,
    );

    expect(status).toBe(403);
    expect(body.errorCode).toBe('INSUFFICIENT_APP_SCOPE');
    expect(awaiting.status).toBe(200);
    expect((await store.call('GET', '/orders', undefined, store.publicToken)).status).toBe(403);
  });

  // fidelity: documented, the reference writes the list in small letters and its samples in capitals
  it('takes the way of fulfilment in any case, and answers in capitals', async () => {
    const { orderId } = await create({ shippingOption: { shippingMethodName: 'Counter', fulfillmentType: 'pickup' } });

    expect((await read(orderId)).shippingOption).toMatchObject({ fulfillmentType: 'PICKUP' });
  });

  // fidelity: documented, the reference takes a number or a text, its samples answer with text
  it('answers with the days of delivery as text', async () => {
    const { orderId } = await create({ shippingOption: { shippingMethodName: 'Post', estimatedTransitTime: 5 } });

    expect((await read(orderId)).shippingOption.estimatedTransitTime).toBe('5');
  });

  // fidelity: assumed, the reference has a list of campaigns, clients in use write and read one object; both are taken,
  // the object is answered
  it('answers with one campaign, whether it was sent alone or in a list', async () => {
    const campaign = { source: 'newsletter', medium: 'e-mail', mcCid: 'c1' };

    const alone = await create({ utmData: campaign });
    const listed = await create({ utmData: [{ source: 'search' }, campaign] });

    expect((await read(alone.orderId)).utmData).toEqual(campaign);
    expect((await read(listed.orderId)).utmData).toEqual(campaign);
  });

  // fidelity: assumed, the reference has these in answers only, clients in use write them; of the platform's own fields
  // it has a text where clients have a map of texts
  it('keeps dates, tracking and what a marketplace says of an order', async () => {
    const fields = {
      trackingUrl: 'https://parcels.example/1',
      latestShipDate: '2026-01-03 00:00:00 +0000',
      externalOrderData: { externalOrderId: 'M-7', platformSpecificFields: { region: 'north' } },
    };

    const { orderId } = await create(fields);

    expect(await read(orderId)).toMatchObject(fields);
  });
});
