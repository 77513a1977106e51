import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { SCOPES, type Scope } from '../scopes/scopes.ts';
import { adminMessageSchema, readAdminMessage } from './admin-message-schema.ts';
import { discountRequestSchema, discountResponseSchema } from './discount-schemas.ts';
import { ENDPOINT_SETTINGS, type EndpointSetting } from './endpoint-settings.ts';
import { iframePayloadSchema, paymentPayloadSchema } from './payload-schemas.ts';
import { shippingRequestSchema, shippingResponseSchema } from './shipping-schemas.ts';

const cartPage = {
  storeId: 20012001,
  lang: 'en',
  merchantAppSettings: { vipGroup: '77' },
  cart: {
    id: null,
    orderNumber: null,
    subtotal: 60,
    paymentStatus: 'INCOMPLETE',
    fulfillmentStatus: 'NEW',
    customerId: 1042,
    customerEmail: null,
    discountCoupon: null,
    discountInfo: null,
    items: [{ productId: 501, sku: 'T-1', price: 15, amount: 4, quantity: 38, selectedOptions: null, seoTitle: 'Tea' }],
    currency: 'EUR',
  },
};

const needs = Object.entries(SCOPES).flatMap(([scope, info]) =>
  'needs' in info && info.needs ? [[scope, info.needs]] : [],
);

it.each(needs as [Scope, EndpointSetting][])('names for the scope %s the endpoint it needs', (scope, setting) => {
  expect(ENDPOINT_SETTINGS[setting]).toMatchObject({ scope });
});

describe('requests', () => {
  it('takes a cart before checkout, nulls included, and keeps the fields it does not know', () => {
    expect(discountRequestSchema().parse(cartPage)).toEqual(cartPage);
    expect(shippingRequestSchema().parse(cartPage)).toEqual(cartPage);
  });

  it('refuses a cart without items', () => {
    expect(discountRequestSchema().safeParse({ ...cartPage, cart: {} }).success).toBe(false);
  });
});

describe('answers', () => {
  it('takes a rate without what is optional', () => {
    const answer = { shippingOptions: [{ title: 'Post', rate: 0, transitDays: '', description: '' }] };

    expect(shippingResponseSchema().parse(answer)).toEqual(answer);
  });

  it.each(['transitDays', 'description'])('refuses a rate without %s', (field) => {
    const rate = { title: 'Post', rate: 4.5, transitDays: '2', description: 'Soon', [field]: undefined };

    expect(shippingResponseSchema().safeParse({ shippingOptions: [rate] }).success).toBe(false);
  });

  it.each([{ value: 0 }, { value: -1 }, { value: 5, type: 'ABS' }])('refuses the discount %o', (discount) => {
    expect(discountResponseSchema().safeParse({ discounts: [discount] }).success).toBe(false);
  });

  it('takes discounts and surcharges together', () => {
    const answer = {
      discounts: [{ value: 10, type: 'PERCENT' }],
      surcharges: [{ id: 'gift', value: 3, taxable: true }],
    };

    expect(discountResponseSchema().parse(answer)).toEqual(answer);
  });
});

describe('admin messages', () => {
  it('reads what the page script posts', () => {
    const message = { ecwidAppNs: 'custom-app-20012001-1', method: 'setSize', data: { height: '812px' } };

    expect(readAdminMessage(JSON.stringify(message))).toEqual(message);
  });

  it.each([
    { ecwidAppNs: 'a', method: 'ready', data: {} },
    { ecwidAppNs: 'a', method: 'openPage', data: 'order:id=938' },
    { ecwidAppNs: 'a', method: 'closeAppPopup' },
    { ecwidAppNs: 'a', method: 'upgradePlan', data: { features: ['COMBINATIONS'], plan: null } },
  ])('reads %o', (message) => {
    expect(readAdminMessage(JSON.stringify(message))).toEqual(message);
  });

  it.each([
    { ecwidAppNs: 'a', method: 'ready' },
    'hello',
    '{',
    JSON.stringify({ ecwidAppNs: 'a', method: 'setSize', data: { height: 5 } }),
    'null',
  ])('passes over %o', (data) => {
    expect(readAdminMessage(data)).toBeUndefined();
  });
});

it.each([
  adminMessageSchema,
  discountRequestSchema,
  discountResponseSchema,
  shippingRequestSchema,
  shippingResponseSchema,
  iframePayloadSchema,
  paymentPayloadSchema,
])('describes every payload as JSON Schema (%#)', (schema) => {
  expect(() => z.toJSONSchema(schema(), { io: 'input' })).not.toThrow();
});
