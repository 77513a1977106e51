import { setTimeout as sleep } from 'node:timers/promises';
import type { Delivery, ExchangeSummary } from '@ecwid-kit/types/control';
import type { HTMLElement } from 'node-html-parser';
import type { Io } from '../io.ts';
import type { Control } from '../sandbox/control.ts';
import { Browser, type Fields, type Page } from './browser.ts';
import type { Step } from './hop.ts';

export interface Purchase {
  readonly control: Control;
  readonly storeId: number;
  readonly storefrontUrl: string;
  readonly fetch: Io['fetch'];
}

const QUANTITY = 6;
const WEBHOOK_LIMIT_MS = 15_000;

const SHOPPER = {
  email: 'shopper@demo.example',
  name: 'Mia Wren',
  street: 'Harbour Street 1',
  city: 'Portland',
  countryCode: 'US',
  stateOrProvinceCode: 'ME',
  postalCode: '04101',
  phone: '+1 207 555 0100',
} as const;

/** The story of a purchase, told by the pages a shopper sees and by what the sandbox recorded of the apps' part. */
export function purchaseSteps({ control, storeId, storefrontUrl, fetch }: Purchase): readonly Step[] {
  const browser = new Browser(fetch);
  let page: Page;
  let seen = 0;
  let orderId = '';

  const submit = async (formAction: string, fields: Fields, expected: string) => {
    const next = await browser.submit(page, formOf(page, formAction), fields);
    if (next.status >= 400 || !next.url.pathname.includes(expected)) throw new Error(complaintOf(next));
    page = next;
    return next;
  };
  /** What the sandbox recorded between it and an app since the last look. */
  const exchangeWith = async (clientId: string, kind: ExchangeSummary['kind']) => {
    const { items } = await control.traffic.list(storeId, { clientId, kind, limit: 1 });
    const [latest] = items;
    if (!latest || latest.id <= seen) throw new Error(`the sandbox did not ask ${clientId}`);
    if (latest.status !== 200) throw new Error(`${clientId} answered ${latest.status}. ${latest.hint ?? ''}`);
    return { exchange: latest.id, trace: latest.traceId };
  };

  return [
    {
      name: 'Catalog',
      take: async () => {
        seen = (await control.traffic.list(storeId, { limit: 1 })).items[0]?.id ?? 0;
        page = await browser.open(storefrontUrl);
        const count = productLinks(page).length;
        if (count === 0) throw new Error(`no products at ${storefrontUrl}`);
        return { found: `${count} products on the front page` };
      },
    },
    {
      name: 'Product',
      take: async () => {
        page = await findProductWithOptions(browser, page);
        const title = page.document.querySelector('h1')?.textContent.trim() ?? '';
        const productId = formOf(page, '/cart/items').querySelector('[name=productId]')?.getAttribute('value') ?? '';
        return { found: `${title}, with options`, ids: { productId } };
      },
    },
    {
      name: 'Cart',
      take: async () => {
        await submit('/cart/items', { quantity: String(QUANTITY) }, '/cart');
        return { found: `${QUANTITY} pieces` };
      },
    },
    {
      name: 'Discount',
      take: async () => ({
        found: 'volume-discount took something off',
        ids: await exchangeWith('volume-discount', 'discount'),
      }),
    },
    {
      name: 'Address',
      take: async () => {
        await submit('/cart', { go: 'checkout' }, '/checkout/address');
        await submit('/checkout/address', SHOPPER, '/checkout/delivery');
        return { found: `${SHOPPER.street}, ${SHOPPER.city}` };
      },
    },
    {
      name: 'Live rates',
      take: async () => {
        const rate = choiceOf(page, 'shipping', 'parcel-rates');
        const ids = await exchangeWith('parcel-rates', 'shipping');
        await submit('/checkout/delivery', { shipping: rate.value }, '/checkout/payment');
        return { found: `parcel-rates: ${rate.text}`, ids };
      },
    },
    {
      name: 'Payment',
      take: async () => {
        const payment = choiceOf(page, 'payment', 'pay-later-invoice');
        // The total depends on the way it is paid, and the shopper has to have seen it.
        await submit('/checkout/payment', { payment: payment.value, go: 'choose' }, '/checkout/payment');
        await submit('/checkout/payment', { payment: payment.value, terms: '1' }, '/checkout/payment');
        const form = handOverForm(page);
        const bytes = form.querySelector('[name=data]')?.getAttribute('value')?.length ?? 0;
        return {
          found: `the encrypted order, ${bytes} characters, for ${new URL(form.getAttribute('action') ?? '').host}`,
        };
      },
    },
    {
      name: 'Invoice page',
      take: async () => {
        page = await browser.submit(page, handOverForm(page));
        if (page.status !== 200) throw new Error(complaintOf(page));
        return { found: page.document.querySelector('h1')?.textContent.trim() ?? 'the app’s page' };
      },
    },
    {
      name: 'Thank-you page',
      take: async () => {
        await submit('decision', { decision: 'approve' }, '/order/');
        orderId = decodeURIComponent(page.url.pathname.split('/').at(-1) ?? '');
        return { found: 'approved, and back in the shop', ids: { orderId } };
      },
    },
    {
      name: 'Webhook',
      take: async () => {
        const delivery = await waitForDelivery(control, storeId, orderId);
        const { id, eventId, traceId, eventType } = delivery;
        return { found: `${eventType} reached order-feed`, ids: { delivery: id, eventId, trace: traceId } };
      },
    },
  ];
}

function productLinks(page: Page): readonly string[] {
  const links = page.document.querySelectorAll('a[href*="/products/"]').map((link) => link.getAttribute('href') ?? '');
  return [...new Set(links)];
}

async function findProductWithOptions(browser: Browser, front: Page): Promise<Page> {
  for (const link of productLinks(front)) {
    const page = await browser.open(new URL(link, front.url));
    const form = page.document.querySelector('form[action$="/cart/items"]');
    if (form?.querySelector('[name^="option."]')) return page;
  }
  throw new Error('no product on the front page has options');
}

function formOf(page: Page, action: string): HTMLElement {
  const form = page.document.querySelector(`form[action$="${action}"]`);
  if (!form) throw new Error(`${page.url.pathname} has no form for ${action}`);
  return form;
}

function handOverForm(page: Page): HTMLElement {
  const form = page.document.querySelectorAll('form').find((one) => one.querySelector('[name=enc_data]'));
  if (!form) throw new Error(complaintOf(page));
  return form;
}

/** What an app offers on a page. */
function choiceOf(page: Page, name: string, clientId: string): { readonly value: string; readonly text: string } {
  const found = page.document
    .querySelectorAll(`input[name="${name}"]`)
    .find((input) => input.getAttribute('data-app') === clientId);
  if (!found) throw new Error(`nothing of ${clientId} to choose from`);
  const text = found.closest('label')?.querySelector('.choice-title')?.textContent ?? '';
  return { value: found.getAttribute('value') ?? '', text: text.trim() };
}

/** What a page says is wrong. */
function complaintOf({ url, status, document }: Page): string {
  const said = document.querySelectorAll('.notice, .field-error, h1').map((part) => part.textContent.trim());
  return `${url.pathname} answered ${status}: ${said.join(' ').replaceAll(/\s+/g, ' ')}`;
}

async function waitForDelivery(control: Control, storeId: number, orderId: string): Promise<Delivery> {
  for (const deadline = performance.now() + WEBHOOK_LIMIT_MS; performance.now() < deadline; await sleep(100)) {
    const { items } = await control.deliveries.list(storeId, {
      clientId: 'order-feed',
      eventType: 'order.created',
      status: 'delivered',
      limit: 20,
    });
    const found = items.find(({ body }) => body.includes(`"${orderId}"`));
    if (found) return found;
  }
  throw new Error(`no order.created of ${orderId} reached order-feed in ${WEBHOOK_LIMIT_MS / 1000} s`);
}
