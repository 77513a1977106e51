export { inboxCases, type InboxCase } from './testing/inbox-cases.ts';
export { makeAppDeps } from './testing/make-app-deps.ts';
export { makeDiscountRequest, makeShippingRequest } from './testing/make-callback-request.ts';
export { makeCart, makeCartItem } from './testing/make-cart.ts';
export { makePagePayload, sealPagePayload } from './testing/make-page-payload.ts';
export { makePaymentOrder, makePaymentPayload, makePaymentRequest } from './testing/make-payment-request.ts';
export { makeWebhookRequest, type TestEvent } from './testing/make-webhook-request.ts';
export { createTestPlatform, type TestPlatform } from './testing/test-platform.ts';
export {
  TEST_CLIENT_SECRET,
  TEST_STORE_ID,
  TEST_TOKEN,
  TEST_URL,
  type TestRequestOptions,
} from './testing/test-request.ts';
