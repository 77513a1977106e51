import { describe, expect, it } from 'vitest';
import { intervalWords, subscribedWords, subscriberWords } from './subscription-words.ts';

it.each([
  ['Every month', { recurringInterval: 'MONTH' as const }],
  ['Every 2 weeks', { recurringInterval: 'WEEK' as const, recurringIntervalCount: 2 }],
  ['Unknown', {}],
])('is charged %s', (words, settings) => {
  expect(intervalWords(settings)).toBe(words);
});

describe('a subscription', () => {
  const subscription = {
    subscriptionId: 9,
    status: 'ACTIVE' as const,
    created: '2026-06-01 00:00:00 +0000',
    chargeSettings: {},
  };

  it('is called by its subscriber, or by its number', () => {
    expect(subscriberWords({ ...subscription, orderTemplate: { email: 'ana@shopper.example' } })).toBe(
      'ana@shopper.example',
    );
    expect(subscriberWords(subscription)).toBe('Subscription 9');
  });

  it('says what comes each time', () => {
    const items = [
      { id: 1, name: 'Tea', quantity: 2 },
      { id: 2, name: 'Mug' },
    ];

    expect(subscribedWords({ ...subscription, orderTemplate: { items } })).toBe('2 × Tea, 1 × Mug');
  });
});
