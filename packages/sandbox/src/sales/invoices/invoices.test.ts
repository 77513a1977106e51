import { beforeEach, describe, expect, it } from 'vitest';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

const NEW_YEAR = Date.parse('2026-01-01T00:00:00Z');

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const ITEMS = [
  { name: 'Tea tin', price: 15, quantity: 2, sku: 'TIN-1', taxes: [{ name: 'VAT', value: 20, total: 5 }] },
  {
    name: 'Чашка “Θερμός”',
    price: 10,
    quantity: 1,
    selectedOptions: [{ name: 'Colour', type: 'CHOICE', value: 'Žlutá' }],
    taxes: [{ name: 'VAT', value: 20, total: 1.5 }],
  },
];

const ORDER = {
  email: 'ana@shop.example',
  paymentStatus: 'PAID',
  paymentMethod: 'Bank transfer',
  fulfillmentStatus: 'AWAITING_PROCESSING',
  items: ITEMS,
  subtotal: 40,
  couponDiscount: 4,
  discountCoupon: { code: 'TENOFF' },
  discount: 3,
  volumeDiscount: 2,
  customDiscount: [1],
  discountInfo: [{ value: 1, type: 'ABS', base: 'CUSTOM', description: 'Old friend' }],
  customSurcharges: [{ id: 'wrap', value: 2.5, type: 'ABSOLUTE', total: 2.5, description: 'Gift wrap' }],
  shippingOption: { shippingMethodName: 'Courier', shippingRate: 1200 },
  handlingFee: { name: 'Packing', value: 1.25 },
  tax: 6.5,
  total: 1243.25,
  customerTaxId: 'GB123456789',
  billingPerson: {
    name: 'Ana Diaz',
    companyName: 'Diaz Ltd',
    street: '1 High Street',
    city: 'Leeds',
    postalCode: 'LS1',
    countryCode: 'GB',
  },
  shippingPerson: { name: 'Ben Diaz', street: '2 Low Street', city: 'York', postalCode: 'YO1', countryCode: 'GB' },
  orderComments: 'Ring twice',
  orderExtraFields: [
    { id: 'po', title: 'Purchase order', value: 'PO-77', showInInvoice: true },
    { id: 'hidden', title: 'Mood', value: 'sunny', showInInvoice: false },
  ],
};

const PROFILE = {
  company: { companyName: 'Wrenfold GmbH', street: 'Am Markt 1', city: 'Köln', postalCode: '50667', countryCode: 'DE' },
  businessRegistrationID: { name: 'USt-IdNr.', value: 'DE811111111' },
  formatsAndUnits: {
    currency: 'EUR',
    currencyPrefix: '€',
    currencyGroupSeparator: '.',
    currencyDecimalSeparator: ',',
    dateFormat: 'dd.MM.yyyy',
    timezone: 'Europe/Berlin',
  },
  taxInvoiceSettings: {
    taxInvoiceIdPrefix: 'AB',
    taxInvoiceIdMinDigitsAmount: 6,
    taxInvoiceIdNextNumber: 308,
  },
};

/** The text of each page, with single spaces. */
async function readPdf(bytes: ArrayBuffer): Promise<{ pages: string[]; info: Record<string, unknown> }> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document);
  const { info } = await getMeta(document);
  return { pages: text.map((page) => page.replaceAll(/\s+/g, ' ')), info };
}

describe('the invoice calls', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore({ clock: { frozenAtMs: NEW_YEAR }, profile: PROFILE });
    return () => store.close();
  });

  const create = async (more: Record<string, unknown> = {}): Promise<string> =>
    (await store.call('POST', '/orders', { ...ORDER, ...more })).body.orderId;
  const fetchFile = (path: string) =>
    store.sandbox.fetch(`/api/v3/${store.storeId}${path}`, { headers: { Authorization: `Bearer ${store.token}` } });
  const issue = (orderId: string) => store.call('POST', `/orders/${orderId}/invoices/create-invoice`);
  const invoicesOf = async (orderId: string) => (await store.call('GET', `/orders/${orderId}/invoices`)).body.invoices;

  const SUMS = [
    'Subtotal €40,00',
    'Coupon: TENOFF -€4,00',
    'Volume discount -€2,00',
    'Old friend -€1,00',
    'Gift wrap €2,50',
    'Shipping: Courier €1.200,00',
    'Packing €1,25',
    'VAT 20 % €6,50',
    'Total €1.243,25',
    'Total without tax €1.236,75',
  ];

  // fidelity: assumed, that the receipt is a PDF is documented, what it says is not; who, what, each discount, tax and
  // cost, the total
  it('draws a receipt as a PDF with every amount of the order, in the formats of the store', async () => {
    const orderId = await create();

    const response = await fetchFile(`/orders/${orderId}/invoice-pdf`);
    const { pages, info } = await readPdf(await response.arrayBuffer());

    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(pages).toHaveLength(1);
    for (const words of [...SUMS, 'SKU: TIN-1', '2 €15,00 €30,00', 'Colour: Žlutá', '1 €10,00 €10,00']) {
      expect(pages[0]).toContain(words);
    }
    expect(pages[0]).toContain(`Receipt for order ${orderId}`);
    expect(pages[0]).toContain('Order date 01.01.2026');
    expect(info).toMatchObject({ Title: `Receipt for order ${orderId}`, Author: 'Wrenfold GmbH', Language: 'en' });
  });

  // fidelity: assumed, see above
  it('names both parties, their tax ids, and what belongs on an invoice', async () => {
    const { pages } = await readPdf(await (await fetchFile(`/orders/${await create()}/invoice-pdf`)).arrayBuffer());

    for (const words of [
      'Wrenfold GmbH Am Markt 1 50667 Köln Germany',
      'USt-IdNr.: DE811111111',
      'Bill to Ana Diaz Diaz Ltd 1 High Street LS1 Leeds',
      'Tax ID: GB123456789',
      'Ship to Ben Diaz 2 Low Street YO1 York',
      'Чашка “Θερμός”',
      'Purchase order PO-77',
      'Comments Ring twice',
      'Payment Bank transfer',
      'Payment status Paid',
    ]) {
      expect(pages[0]).toContain(words);
    }
    expect(pages[0]).not.toContain('sunny');
  });

  // fidelity: assumed, which language invoices are in is not said; the store's main one
  it('speaks the main language of the store', async () => {
    await store.call('PUT', '/profile', { languages: { enabledLanguages: ['de'], defaultLanguage: 'de' } });
    const orderId = await create();

    const { pages, info } = await readPdf(await (await fetchFile(`/orders/${orderId}/invoice-pdf`)).arrayBuffer());

    expect(pages[0]).toContain('Gesamtbetrag €1.243,25');
    expect(info).toMatchObject({ Title: `Beleg zur Bestellung ${orderId}`, Language: 'de' });
  });

  // fidelity: assumed, that the settings have a logo is documented, where it is shown is not
  it('carries the logo of the invoice settings', async () => {
    const orderId = await create();
    const image = async () => Buffer.from(await (await fetchFile(`/orders/${orderId}/invoice-pdf`)).arrayBuffer());
    expect((await image()).includes('/Subtype /Image')).toBe(false);

    await store.sandbox.fetch(`/api/v3/${store.storeId}/profile/invoicelogo`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${store.token}`, 'Content-Type': 'image/png' },
      body: PNG,
    });

    expect((await image()).includes('/Subtype /Image')).toBe(true);
    const html = await (await fetchFile(`/orders/${orderId}/invoice`)).text();
    const logo = /class="logo" src="([^"]+)"/.exec(html)?.[1] ?? '';
    expect((await store.sandbox.fetch(logo)).headers.get('content-type')).toBe('image/png');
  });

  // fidelity: assumed, see above
  it('goes on over as many pages as the items need, with the columns named on each', async () => {
    const items = Array.from({ length: 90 }, (_, index) => ({ name: `Tin no. ${index}.`, price: 1, quantity: 1 }));
    const orderId = await create({ items });

    const { pages } = await readPdf(await (await fetchFile(`/orders/${orderId}/invoice-pdf`)).arrayBuffer());

    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    for (const page of pages.slice(0, -1)) expect(page).toContain('Item Quantity Price Amount');
    const whole = pages.join(' ');
    for (const { name } of items) expect(whole.split(name)).toHaveLength(2);
    expect(pages.at(-1)).toContain('Total €1.243,25');
  });

  // fidelity: assumed, the call is known from the vendor's own client, which reads text; a page of HTML
  it('shows the same receipt as a page, with what customers typed as text', async () => {
    const orderId = await create({ orderComments: '<script>alert(1)</script>' });

    const response = await fetchFile(`/orders/${orderId}/invoice`);
    const html = await response.text();

    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(html).toContain('€1.243,25');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script>');
  });

  // fidelity: documented
  it('lists the tax invoices of an order, and shows them in the order', async () => {
    const orderId = await create();
    expect(await invoicesOf(orderId)).toEqual([]);

    const { status, body } = await issue(orderId);
    const invoices = await invoicesOf(orderId);

    expect(status).toBe(200);
    expect(invoices).toEqual([
      {
        internalId: body.id,
        id: 'AB000308',
        created: '2026-01-01 00:00:00 +0000',
        link: expect.stringMatching(
          /^http:\/\/sandbox\.localhost\/download_tax_invoice\?ownerid=\d+&invoice_id=\d+&access_key=\w+$/,
        ),
        type: 'SALE',
      },
    ]);
    expect((await store.call('GET', `/orders/${orderId}`)).body.invoices).toEqual(invoices);
    expect((await store.call('GET', '/profile')).body.taxInvoiceSettings.taxInvoiceIdNextNumber).toBe(309);
    expect((await store.events()).filter(({ eventType }) => eventType === 'invoice.created')).toEqual([
      { eventType: 'invoice.created', entityId: body.id, data: { orderId } },
    ]);
  });

  // fidelity: assumed, that invoices have a link is documented, what it leads to is not; the PDF, for its key alone
  it('answers the link of a tax invoice with its PDF, and nobody without its key', async () => {
    const orderId = await create();
    await issue(orderId);
    const [{ link }] = await invoicesOf(orderId);

    const { pages, info } = await readPdf(await (await store.sandbox.fetch(link)).arrayBuffer());

    for (const words of [...SUMS, 'Invoice AB000308', 'Issued 01.01.2026']) expect(pages[0]).toContain(words);
    expect(info['Title']).toBe('Invoice AB000308');
    expect((await store.sandbox.fetch(`${link}x`)).status).toBe(404);
    expect((await store.sandbox.fetch('/download_tax_invoice')).status).toBe(404);
  });

  // fidelity: assumed, the type FULL_CANCEL is documented, what makes one is not; a cancelled or refunded order does
  it('cancels the invoice of an order that was cancelled, with the amounts taken back', async () => {
    const orderId = await create();
    const sale = (await issue(orderId)).body.id;
    await store.call('PUT', `/orders/${orderId}`, { paymentStatus: 'CANCELLED' });
    await issue(orderId);

    const invoices = await invoicesOf(orderId);
    const { pages } = await readPdf(await (await store.sandbox.fetch(invoices.at(-1).link)).arrayBuffer());

    expect(invoices).toMatchObject([
      { internalId: sale, id: 'AB000308', type: 'SALE' },
      { id: 'AB000309', type: 'FULL_CANCEL' },
    ]);
    expect(pages[0]).toContain('Cancels invoice AB000308');
    expect(pages[0]).toContain('Total -€1.243,25');
    expect(pages[0]).toContain('Coupon: TENOFF €4,00');
    expect((await issue(orderId)).status).toBe(400);
  });

  // fidelity: assumed, whether a second call makes a second invoice is not said; only where the order has changed, and
  // then the old one is cancelled, since an order must not be invoiced twice
  it('issues a second invoice only for an order that has changed', async () => {
    const orderId = await create();
    const first = (await issue(orderId)).body.id;
    expect((await issue(orderId)).body.id).toBe(first);

    await store.call('PUT', `/orders/${orderId}`, {
      total: 1244.25,
      customSurcharges: [{ total: 3.5, description: 'Gift wrap' }],
    });
    const second = (await issue(orderId)).body.id;
    const invoices = await invoicesOf(orderId);

    expect(invoices.map(({ type }: { type: string }) => type)).toEqual(['SALE', 'FULL_CANCEL', 'SALE']);
    expect(invoices.at(-1).internalId).toBe(second);
    const cancelled = await readPdf(await (await store.sandbox.fetch(invoices[1].link)).arrayBuffer());
    expect(cancelled.pages[0]).toContain('Total -€1.243,25');
  });

  // fidelity: assumed, a tax invoice is a document of its day; the reference does not say that it stays as it was
  it('keeps a tax invoice as it was issued, whatever becomes of the store', async () => {
    const orderId = await create();
    await issue(orderId);
    await store.call('PUT', '/profile', { company: { companyName: 'Renamed' } });
    const [{ link }] = await invoicesOf(orderId);

    const { pages } = await readPdf(await (await store.sandbox.fetch(link)).arrayBuffer());

    expect(pages[0]).toContain('Wrenfold GmbH');
    expect(pages[0]).not.toContain('Renamed');
  });

  // fidelity: assumed, the event invoice.deleted is documented, what deletes an invoice is not; its order's deletion
  it('deletes the invoices of an order that is deleted', async () => {
    const orderId = await create();
    const { id } = (await issue(orderId)).body;
    const [{ link }] = await invoicesOf(orderId);

    await store.call('DELETE', `/orders/${orderId}`);

    expect((await store.sandbox.fetch(link)).status).toBe(404);
    expect(await store.events()).toContainEqual({ eventType: 'invoice.deleted', entityId: id, data: { orderId } });
  });

  // fidelity: assumed, the call is known from the vendor's own client only; the page of an invoice that is not stored
  it('previews an invoice without storing anything', async () => {
    const response = await store.sandbox.fetch(`/api/v3/${store.storeId}/orders/tax-invoice-preview`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${store.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(ORDER),
    });

    expect(await response.text()).toContain('€1.243,25');
    expect((await store.call('GET', '/orders')).body.total).toBe(0);
  });

  // fidelity: documented
  it('answers the 404 of an unknown order', async () => {
    for (const path of ['invoice-pdf', 'invoice', 'invoices']) {
      const { status, body } = await store.call('GET', `/orders/NOPE1/${path}`);
      expect([path, status, body.errorCode]).toEqual([path, 404, 'ORDER_NOT_FOUND']);
    }
    expect((await issue('NOPE1')).body.errorCode).toBe('ORDER_NOT_FOUND');
  });
});
