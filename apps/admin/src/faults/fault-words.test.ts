import { describe, expect, it } from 'vitest';
import { faultWords } from './fault-words.ts';

describe('faultWords', () => {
  it('says where, what and how often', () => {
    expect(faultWords({ target: 'rest', match: 'products.search', kind: 'status', status: 429, times: 3 })).toBe(
      'REST calls of products.search answer 429, 3 times more',
    );
    expect(faultWords({ target: 'webhook', clientId: 'gift-wrap', kind: 'duplicate' })).toBe(
      'Webhooks for gift-wrap come twice, until taken away',
    );
    expect(faultWords({ target: 'shipping', clientId: 'parcel-rates', kind: 'drop', times: 0 })).toBe(
      'Questions for shipping rates for parcel-rates are lost, no more',
    );
  });
});
