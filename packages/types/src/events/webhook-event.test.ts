import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { EVENTS, type EventType } from './event-types.ts';
import { readWebhookEvent, webhookEventSchema, type WebhookEvent } from './webhook-event.ts';

const envelope = {
  eventId: '3f6c1e0a-9b52-4d17-8a64-1c2d3e4f5a6b',
  eventCreated: 1735689600,
  storeId: 20012001,
  entityId: 700300100,
};
const updated = {
  orderId: 'QX7TE',
  oldPaymentStatus: 'AWAITING_PAYMENT',
  newPaymentStatus: 'PAID',
  oldFulfillmentStatus: 'AWAITING_PROCESSING',
  newFulfillmentStatus: 'AWAITING_PROCESSING',
};

describe('readWebhookEvent', () => {
  it('reads the documented sample', () => {
    const body = { ...envelope, eventType: 'order.updated', data: updated };

    expect(readWebhookEvent(body)).toEqual({ status: 'known', event: body });
  });

  it('reads the snake case spelling as the documented type', () => {
    const reading = readWebhookEvent({ ...envelope, entityId: '20012001', eventType: 'application.storage_changed' });

    expect(reading).toMatchObject({ status: 'known', event: { eventType: 'application.storageChanged' } });
  });

  it('reads numbers that were written as text', () => {
    const body = {
      ...envelope,
      storeId: '20012001',
      entityId: '5',
      eventCreated: '1735689600',
      eventType: 'review.deleted',
      data: { productId: '501', orderId: '12' },
    };

    expect(readWebhookEvent(body)).toEqual({
      status: 'known',
      event: { ...envelope, entityId: 5, eventType: 'review.deleted', data: { productId: 501, orderId: 12 } },
    });
  });

  it('gives the store of an application event as text, however it was sent', () => {
    for (const entityId of [20012001, '20012001']) {
      const reading = readWebhookEvent({ ...envelope, entityId, eventType: 'application.installed' });

      expect(reading).toMatchObject({ status: 'known', event: { entityId: '20012001' } });
    }
  });

  it('hands over an unknown type instead of refusing it', () => {
    expect(readWebhookEvent({ ...envelope, eventType: 'gift_card.created' })).toMatchObject({ status: 'unknown' });
  });

  it('refuses a body without the fields that every event has', () => {
    expect(readWebhookEvent({ ...envelope, eventType: 'product.created', eventId: undefined }).status).toBe('invalid');
    expect(readWebhookEvent('order.created').status).toBe('invalid');
    expect(readWebhookEvent({ ...envelope, eventType: 'order.created', data: {} }).status).toBe('invalid');
  });

  it('does not refuse a delivery whose undocumented data is other than assumed', () => {
    const body = { ...envelope, eventType: 'application.storageChanged', data: { keys: ['a'] } };

    expect(readWebhookEvent(body)).toMatchObject({ status: 'known', event: { data: undefined } });
  });
});

function emailOf(event: WebhookEvent): string | undefined {
  return event.eventType === 'customer.created' ? event.data.customerEmail : undefined;
}

it('types data by the type of the event', () => {
  expectTypeOf<WebhookEvent<'order.deleted'>['data']>().toEqualTypeOf<{ orderId: string }>();
  expectTypeOf<WebhookEvent<'application.installed'>['entityId']>().toEqualTypeOf<string>();
  expectTypeOf<WebhookEvent<'product.created'>['data']>().toEqualTypeOf<undefined>();

  expect(emailOf({ ...envelope, eventType: 'customer.created', data: { customerEmail: 'ana@shop.example' } })).toBe(
    'ana@shop.example',
  );
});

it.each(Object.keys(EVENTS) as EventType[])('describes %s as JSON Schema', (type) => {
  const jsonSchema = JSON.stringify(z.toJSONSchema(webhookEventSchema(type), { io: 'input' }));

  expect(jsonSchema).toContain(`"const":"${type}"`);
});
