import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { spawnSandbox, type SpawnedSandbox } from '../testing/spawn-sandbox.ts';

const ORDERS = 1_000;
const AT_A_TIME = 16;
/** Killed once so many orders are acknowledged. */
const KILL_AFTER = 400;

let dataDir: string;
let receiver: Server;
let webhookUrl: string;
/** `orderId` of each `order.created` that arrived. */
let heardOf: Set<string>;
const spawned: SpawnedSandbox[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sandbox-crash-'));
  heardOf = new Set();
  receiver = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const event = JSON.parse(text) as { eventType: string; data?: { orderId?: string } };
      if (event.eventType === 'order.created' && event.data?.orderId) heardOf.add(event.data.orderId);
      response.end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const address = receiver.address();
  webhookUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/hook`;
});

afterEach(async () => {
  for (const { child } of spawned.splice(0)) child.kill('SIGKILL');
  receiver.closeAllConnections();
  receiver.close();
  await rm(dataDir, { recursive: true, force: true });
});

async function start(): Promise<SpawnedSandbox> {
  const sandbox = await spawnSandbox(dataDir, webhookUrl);
  spawned.push(sandbox);
  return sandbox;
}

it('keeps every acknowledged order through kill -9, and delivers its webhook', { timeout: 120_000 }, async () => {
  const first = await start();
  const acknowledged: string[] = [];
  let next = 0;
  const createOrders = async () => {
    while (next < ORDERS) {
      const number = next++;
      const response = await fetch(`${first.url}/api/v3/${first.storeId}/orders`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${first.token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({
          subtotal: 10,
          total: 10,
          email: `shopper-${number}@shop.example`,
          paymentStatus: 'PAID',
          fulfillmentStatus: 'AWAITING_PROCESSING',
        }),
      });
      acknowledged.push(((await response.json()) as { orderId: string }).orderId);
      if (acknowledged.length === KILL_AFTER) first.child.kill('SIGKILL');
    }
  };
  const outcomes = await Promise.allSettled(Array.from({ length: AT_A_TIME }, createOrders));

  const second = await start();
  const missing: string[] = [];
  for (const orderId of acknowledged) {
    const response = await fetch(`${second.url}/api/v3/${second.storeId}/orders/${orderId}`, {
      headers: { Authorization: `Bearer ${first.token}` },
    });
    if (response.status !== 200) missing.push(orderId);
  }

  expect(outcomes.some((outcome) => outcome.status === 'rejected')).toBe(true);
  expect(acknowledged.length).toBeGreaterThanOrEqual(KILL_AFTER);
  expect(missing).toEqual([]);
  await expect
    .poll(() => acknowledged.filter((orderId) => !heardOf.has(orderId)), { timeout: 60_000, interval: 250 })
    .toEqual([]);
});
