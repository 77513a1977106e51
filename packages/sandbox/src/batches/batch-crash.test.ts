import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BatchProgress } from '@ecwid-kit/types';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { spawnSandbox, type SpawnedSandbox } from '../testing/spawn-sandbox.ts';

const ORDERS = 500;
/** Killed once so many of them are made. */
const KILL_AFTER = 60;

let dataDir: string;
const spawned: SpawnedSandbox[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sandbox-batch-'));
});
afterEach(async () => {
  for (const { child } of spawned.splice(0)) child.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

async function start(): Promise<SpawnedSandbox> {
  const sandbox = await spawnSandbox(dataDir);
  spawned.push(sandbox);
  return sandbox;
}

// fidelity: assumed, the reference says nothing of crashes; a ticket that was given is a promise
it.each(['', 'allowParallelMode=true'])(
  'finishes an accepted batch after kill -9, and makes no call of it twice %s',
  { timeout: 60_000 },
  async (query) => {
    const first = await start();
    const call = async <T>(sandbox: SpawnedSandbox, path: string, body?: unknown): Promise<T> => {
      const response = await fetch(`${sandbox.url}/api/v3/${sandbox.storeId}${path}`, {
        headers: { Authorization: `Bearer ${first.token}`, 'Content-Type': 'application/json' },
        ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      });
      return (await response.json()) as T; // tests say what the answer is
    };
    const orders = Array.from({ length: ORDERS }, (_, number) => ({
      id: `${number}`,
      method: 'POST',
      path: '/orders',
      body: {
        subtotal: 10,
        total: 10,
        email: `shopper-${number}@shop.example`,
        paymentStatus: 'PAID',
        fulfillmentStatus: 'AWAITING_PROCESSING',
      },
    }));
    const { ticket } = await call<{ ticket: string }>(first, `/batch?${query}`, orders);
    const progress = (sandbox: SpawnedSandbox) => call<BatchProgress>(sandbox, `/batch?ticket=${ticket}`);
    await expect
      .poll(async () => (await progress(first)).completedRequests, { interval: 1, timeout: 20_000 })
      .toBeGreaterThan(KILL_AFTER);
    first.child.kill('SIGKILL');

    const second = await start();
    const { completedRequests } = await progress(second);
    await expect.poll(async () => (await progress(second)).status, { timeout: 30_000 }).toBe('COMPLETED');

    const { responses = [] } = await progress(second);
    expect(completedRequests).toBeLessThan(ORDERS);
    expect(responses.filter((response) => response.httpStatusCode !== 200)).toEqual([]);
    const emails: string[] = [];
    for (let offset = 0; offset <= ORDERS; offset += 100) {
      const page = await call<{ items: { id: string; email: string }[] }>(second, `/orders?offset=${offset}`);
      emails.push(...page.items.map(({ email }) => email));
    }
    expect(emails.toSorted()).toEqual(orders.map(({ body }) => body.email).toSorted());
    const made = responses.map(({ httpBody }) => (httpBody as { orderId: string }).orderId); // of a created order
    expect(new Set(made).size).toBe(ORDERS);
  },
);
