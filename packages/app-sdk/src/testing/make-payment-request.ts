import { sealPaymentPayload, type PaymentForm } from '@ecwid-kit/auth';
import type { PaymentOrder, PaymentPayload } from '@ecwid-kit/types';
import { ENDPOINT_PATHS } from '../http/endpoints.ts';
import { TEST_CLIENT_SECRET, TEST_STORE_ID, TEST_TOKEN, TEST_URL, type TestRequestOptions } from './test-request.ts';

/** An order that waits for its payment. */
export function makePaymentOrder(order: Partial<PaymentOrder> = {}): PaymentOrder {
  return {
    id: 'QX7TE',
    referenceTransactionId: 'transaction_555000111',
    total: 34.5,
    subtotal: 30,
    tax: 0,
    email: 'ana@shop.example',
    paymentStatus: 'INCOMPLETE',
    fulfillmentStatus: 'AWAITING_PROCESSING',
    items: [{ id: 1, productId: 501, name: 'Tea tin', sku: 'T-1', price: 15, quantity: 2 }],
    shippingOption: { shippingMethodName: 'Post', shippingRate: 4.5, isPickup: false },
    ...order,
  };
}

/** What a payment request carries, before it is encrypted. */
export function makePaymentPayload(
  payload: Partial<Omit<PaymentPayload, 'cart'>> & { readonly order?: Partial<PaymentOrder> } = {},
): PaymentPayload {
  const { order, ...rest } = payload;
  return {
    storeId: TEST_STORE_ID,
    lang: 'en',
    returnUrl: `https://shop.example/${TEST_STORE_ID}?clientId=app&timestamp=1735689600000&key=abc`,
    merchantAppSettings: {},
    token: TEST_TOKEN,
    cart: { currency: 'EUR', order: makePaymentOrder(order) },
    ...rest,
  };
}

/** The form that a shopper's browser posts, encrypted both ways unless `fields` says otherwise. */
export async function makePaymentRequest(
  payload: PaymentPayload = makePaymentPayload(),
  options: TestRequestOptions & { readonly fields?: readonly (keyof PaymentForm)[] } = {},
): Promise<Request> {
  const { url = TEST_URL, clientSecret = TEST_CLIENT_SECRET, headers = {}, fields = ['data', 'enc_data'] } = options;
  const form = await sealPaymentPayload(payload, clientSecret);
  return new Request(`${url}${ENDPOINT_PATHS.payment}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields.map((field): [string, string] => [field, form[field]])).toString(),
  });
}
