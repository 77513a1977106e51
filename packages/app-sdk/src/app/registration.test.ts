import { appRegistrationSchema } from '@ecwid-kit/types/control';
import { expect, it } from 'vitest';
import { callbackKey } from '../callbacks/callback-key.ts';
import { makeApp } from '../testing/make-app.ts';
import { TEST_CLIENT_SECRET } from '../testing/test-request.ts';
import { appRegistration } from './registration.ts';

const options = {
  endpointServerUrl: 'http://localhost:4300/',
  appSettingsUrl: 'http://localhost:4400',
  clientSecret: TEST_CLIENT_SECRET,
};

it('names an address for each thing the app does', async () => {
  const app = makeApp({
    shipping: () => [],
    discount: () => ({}),
    payment: () => new Response(),
    page: { title: 'Test', section: 'sales' },
    storefront: { js: '1' },
  });

  const registration = await appRegistration(app, options);

  const key = await callbackKey(TEST_CLIENT_SECRET);
  expect(appRegistrationSchema().parse(registration)).toEqual(registration);
  expect(registration.settings).toMatchObject({ pageTitle: 'Test', section: 'sales', authMode: 'enhanced' });
  expect(registration.settings.endpoints).toEqual({
    webhookUrl: 'http://localhost:4300/apps/test-app/webhooks',
    redirectUrl: 'http://localhost:4300/apps/test-app/oauth/return',
    iframeUrl: 'http://localhost:4400/apps/test-app',
    shippingUrl: `http://localhost:4300/apps/test-app/shipping?key=${key}`,
    discountUrl: `http://localhost:4300/apps/test-app/discounts?key=${key}`,
    paymentUrl: 'http://localhost:4300/apps/test-app/payment',
    customJsUrl: 'http://localhost:4300/apps/test-app/storefront.js',
  });
});

it('names none for what it does not do', async () => {
  const { endpoints } = (await appRegistration(makeApp(), options)).settings;

  expect(Object.keys(endpoints).toSorted()).toEqual(['redirectUrl', 'webhookUrl']);
});
