import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, encodeBase64 } from '../bytes/base64.ts';
import { readVectors } from '../testing/vectors.ts';
import { signWebhook, verifyWebhook } from './webhook-signature.ts';

const vectors = readVectors('webhooks');
const fields = { eventCreated: 1735689600, eventId: '3f6c1e0a-9b52-4d17-8a64-1c2d3e4f5a6b' };
const clientSecret = 's4ndb0xS3cretKey0123456789abcdef';

// fidelity: documented
it.each(vectors)(
  'judges the signature of a delivery: $name',
  async ({ eventCreated, eventId, signature, clientSecret: secret, valid, reason }) => {
    const result = await verifyWebhook({ body: { eventCreated, eventId }, signature, clientSecret: secret });

    expect(result).toMatchObject(valid ? { valid } : { valid, reason });
  },
);

// fidelity: documented
it.each(vectors.filter(({ valid }) => valid))(
  'signs a delivery: $name',
  async ({ signature, clientSecret: secret, ...event }) => {
    expect(await signWebhook(event, secret)).toBe(signature);
  },
);

describe('verifyWebhook', () => {
  it('verifies what was signed, and nothing with a bit changed', async () => {
    const event = fc.record({ eventCreated: fc.nat(), eventId: fc.uuid() });
    await fc.assert(
      fc.asyncProperty(event, fc.string({ minLength: 1 }), fc.nat(255), async (body, secret, bit) => {
        const signature = await signWebhook(body, secret);
        const bytes = decodeBase64(signature) ?? new Uint8Array();
        const changed = encodeBase64(
          Uint8Array.from(bytes, (byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)),
        );

        expect(await verifyWebhook({ body, signature, clientSecret: secret })).toEqual({ valid: true });
        expect(await verifyWebhook({ body, signature: changed, clientSecret: secret })).toMatchObject({ valid: false });
      }),
    );
  });

  it('verifies no other text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (signature) => {
        expect(await verifyWebhook({ body: fields, signature, clientSecret })).toMatchObject({ valid: false });
      }),
    );
  });

  it.each([undefined, null, 'text', [], {}, { eventId: 'x' }, { eventCreated: 1 }, { eventCreated: {}, eventId: 'x' }])(
    'refuses the body %o',
    async (body) => {
      const result = await verifyWebhook({ body, signature: 'AAAA', clientSecret });

      expect(result).toMatchObject({ valid: false, reason: 'fields_missing' });
    },
  );

  it('refuses an event beyond the age limit, and takes any age without one', async () => {
    const signature = await signWebhook(fields, clientSecret);
    const at = (seconds: number) => ({ now: () => (fields.eventCreated + seconds) * 1000 });
    const day = { body: fields, signature, clientSecret, maxAgeSeconds: 86_400 };

    expect(await verifyWebhook({ ...day, ...at(86_400) })).toEqual({ valid: true });
    expect(await verifyWebhook({ ...day, ...at(86_401) })).toMatchObject({ valid: false, reason: 'event_too_old' });
    expect(await verifyWebhook({ body: fields, signature, clientSecret, ...at(1e9) })).toEqual({ valid: true });
  });

  it('refuses a time that is no number when there is an age limit', async () => {
    const body = { ...fields, eventCreated: 'yesterday' };
    const signature = await signWebhook(body, clientSecret);

    const result = await verifyWebhook({ body, signature, clientSecret, maxAgeSeconds: 60 });

    expect(result).toMatchObject({ valid: false, reason: 'event_too_old' });
  });

  it('explains a refusal without the secret and without the right signature', async () => {
    const right = await signWebhook(fields, clientSecret);
    const result = await verifyWebhook({ body: fields, signature: `B${right.slice(1)}`, clientSecret });

    expect(result).toMatchObject({ valid: false, explanation: expect.stringContaining('forged') });
    expect(JSON.stringify(result)).not.toContain(clientSecret.slice(0, 8));
    expect(JSON.stringify(result)).not.toContain(right.slice(1, 12));
  });
});
