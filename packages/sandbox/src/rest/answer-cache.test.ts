import { describe, expect, it } from 'vitest';
import type { Commit } from '../platform/platform.ts';
import { AnswerCache } from './answer-cache.ts';

function cacheWithCommits() {
  let commit: (commit: Commit) => void = () => {};
  const cache = new AnswerCache({ onCommit: (listener) => void (commit = listener) });
  return { cache, commit: (storeId: number) => commit({ storeIds: new Set([storeId]), mayDeliver: false }) };
}

describe('the answer cache', () => {
  it('works an answer out once, until the store changes', async () => {
    const { cache, commit } = cacheWithCommits();
    let asked = 0;
    const ask = (storeId: number) => cache.get(storeId, '/products', async () => `answer ${++asked}`);

    expect([await ask(1), await ask(1), await ask(2)]).toEqual(['answer 1', 'answer 1', 'answer 2']);
    commit(1);
    expect([await ask(1), await ask(2)]).toEqual(['answer 3', 'answer 2']);
  });

  it('does not keep what was worked out while something changed', async () => {
    const { cache, commit } = cacheWithCommits();

    const stale = await cache.get(1, '/products', async () => {
      commit(1);
      return 'before';
    });

    expect(stale).toBe('before');
    expect(await cache.get(1, '/products', async () => 'after')).toBe('after');
  });

  it('lets go of everything before it holds too much', async () => {
    const { cache } = cacheWithCommits();
    const large = 'x'.repeat(3 * 1024 * 1024);
    await cache.get(1, 'a', async () => large);
    await cache.get(1, 'b', async () => large);

    expect(await cache.get(1, 'a', async () => 'again')).toBe('again');
    expect(await cache.get(1, 'b', async () => 'worked out anew')).toBe(large);
  });
});
