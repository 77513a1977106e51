import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { makeWebhookRequest } from '@ecwid-kit/app-sdk/testing';
import { afterEach, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const clientSecret = 'client-secret-of-the-order-feed';

const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});

interface Running {
  readonly url: string;
  /** Ends it, and gives its exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

async function start(dataDir: string): Promise<Running> {
  const child = spawn(process.execPath, [join(ROOT, 'apps/endpoint-server/src/main.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      DATA_DIR: dataDir,
      ENCRYPTION_KEY: Buffer.alloc(32, 5).toString('base64'),
      ECWID_APP_SECRET_ORDER_FEED: clientSecret,
      ECWID_API_BASE_URL: 'http://localhost:9/api/v3',
    },
  });
  children.add(child);
  const exited = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const { event, port } = JSON.parse(line) as { event: string; port?: number };
    if (event !== 'listening') continue;
    child.stdout.resume();
    return {
      url: `http://127.0.0.1:${port}`,
      end: async (signal) => {
        child.kill(signal);
        const [code] = (await exited) as [number | null];
        return code;
      },
    };
  }
  throw new Error('The server ended before it listened');
}

const inboxOf = async ({ url }: Running) => {
  const health = (await (await fetch(`${url}/health`)).json()) as { inbox: { waiting: number } };
  return health.inbox.waiting;
};

it('keeps what it acknowledged when it is killed, and ends in order when it is asked to', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'endpoint-server-'));
  const first = await start(dataDir);
  const event = { type: 'order.deleted', data: { orderId: 'QX7TE' }, eventId: 'one' } as const;
  // Nobody has installed the app, so the event waits for a token.
  const deliver = async ({ url }: Running) =>
    fetch(await makeWebhookRequest(event, { url: `${url}/apps/order-feed`, clientSecret }));

  expect((await deliver(first)).status).toBe(200);
  await first.end('SIGKILL');

  const second = await start(dataDir);
  expect(await inboxOf(second)).toBe(1);
  expect((await deliver(second)).status).toBe(200);
  expect(await inboxOf(second)).toBe(1);
  expect(await second.end('SIGTERM')).toBe(0);
});
