import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../testing/test-store.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

describe('the rate limit', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore({ limits: { perMinute: 3 }, clock: { frozenAtMs: Date.UTC(2026, 0, 1) } });
    return () => store.close();
  });

  async function ask(times: number) {
    const answers = [];
    for (let time = 0; time < times; time++) {
      const headers = { Authorization: `Bearer ${store.token}` };
      const response = await store.sandbox.fetch(`/api/v3/${store.storeId}/categories`, { headers });
      answers.push({ status: response.status, retryAfter: response.headers.get('retry-after') });
    }
    return answers;
  }

  // fidelity: documented
  it('answers 429 with the seconds to wait', async () => {
    const answers = await ask(4);

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers[3]?.retryAfter).toBe('60');
  });

  // fidelity: assumed, how the minute is counted is not said; it begins with the first request and everything above the
  // limit is refused until it is over, which is the simplest reading of what is documented
  it('refuses until the minute that began with the first request is over', async () => {
    await ask(1);
    store.sandbox.clock.advance(20 * SECOND_MS);
    expect((await ask(3)).at(-1)).toEqual({ status: 429, retryAfter: '40' });

    store.sandbox.clock.advance(39 * SECOND_MS);
    expect((await ask(1))[0]?.status).toBe(429);
    store.sandbox.clock.advance(SECOND_MS);
    expect((await ask(1))[0]?.status).toBe(200);
  });

  // fidelity: assumed, the documentation speaks of a much longer block after 20 requests and gives no number; ten minutes are long enough to be noticed and short enough to wait for
  it('blocks a token that goes on for ten minutes, after 20 refused requests', async () => {
    await ask(4);
    expect((await ask(19)).at(-1)?.retryAfter).toBe('60');
    expect((await ask(1))[0]?.retryAfter).toBe('600');

    store.sandbox.clock.advance(10 * MINUTE_MS - SECOND_MS);
    expect((await ask(1))[0]?.status).toBe(429);
    store.sandbox.clock.advance(SECOND_MS);
    expect((await ask(1))[0]?.status).toBe(200);
  });
});
