import { expect } from 'vitest';
import type { Answer, TestStore } from './test-store.ts';

/** One call, as a batch takes it. */
export interface BatchCall {
  readonly id?: string;
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

/** Sends a batch and gives its ticket. */
export async function sendBatch(
  store: TestStore,
  calls: readonly BatchCall[],
  query = '',
  token?: string,
): Promise<string> {
  const { status, body } = await store.call('POST', `/batch?${query}`, calls, token);
  expect(body).toEqual({ ticket: expect.any(String) });
  expect(status).toBe(200);
  return body.ticket;
}

/** What a batch is answered once it is over. */
export async function finishedBatch(store: TestStore, ticket: string, query = ''): Promise<Answer['body']> {
  const read = async () => (await store.call('GET', `/batch?ticket=${ticket}&${query}`)).body;
  await expect.poll(async () => (await read()).status, { interval: 5, timeout: 5_000 }).toBe('COMPLETED');
  return read();
}
