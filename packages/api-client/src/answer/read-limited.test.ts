import { describe, expect, it } from 'vitest';
import { readLimited } from './read-limited.ts';

describe('readLimited', () => {
  it('reads a short body whole', async () => {
    expect(await readLimited(new Response('čaj'), 100)).toBe('čaj');
  });

  it('stops reading an endless body at the limit, and cancels it', async () => {
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1000).fill(97)),
      cancel: () => {
        isCancelled = true;
      },
    });

    const text = await readLimited(new Response(endless), 2500);

    expect(text).toBe('a'.repeat(2500));
    expect(isCancelled).toBe(true);
  });

  it('is empty for an answer without a body', async () => {
    expect(await readLimited(new Response(null), 100)).toBe('');
  });
});
