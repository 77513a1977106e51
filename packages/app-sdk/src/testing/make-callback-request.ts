import type { DiscountRequest, ShippingRequest } from '@ecwid-kit/types';
import { CALLBACK_KEY_PARAM, callbackKey } from '../callbacks/callback-key.ts';
import { ENDPOINT_PATHS } from '../http/endpoints.ts';
import { makeCart } from './make-cart.ts';
import { TEST_CLIENT_SECRET, TEST_STORE_ID, TEST_URL, type TestRequestOptions } from './test-request.ts';

type CallbackOptions = TestRequestOptions & {
  /** In place of the key that the registered address has. */
  readonly key?: string;
};

/** A shipping request as the platform makes it. */
export async function makeShippingRequest(
  request: Partial<ShippingRequest> = {},
  options: CallbackOptions = {},
): Promise<Request> {
  return makeCallback(ENDPOINT_PATHS.shipping, request, options);
}

/** A discount request as the platform makes it. */
export async function makeDiscountRequest(
  request: Partial<DiscountRequest> = {},
  options: CallbackOptions = {},
): Promise<Request> {
  return makeCallback(ENDPOINT_PATHS.discounts, request, options);
}

async function makeCallback(
  path: string,
  request: Partial<ShippingRequest>,
  { url = TEST_URL, clientSecret = TEST_CLIENT_SECRET, headers = {}, key }: CallbackOptions,
): Promise<Request> {
  const query = new URLSearchParams({ [CALLBACK_KEY_PARAM]: key ?? (await callbackKey(clientSecret)) });
  return new Request(`${url}${path}?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({
      storeId: TEST_STORE_ID,
      lang: 'en',
      merchantAppSettings: {},
      cart: makeCart(),
      ...request,
    }),
  });
}
