import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Bench } from 'tinybench';
import type { Contender } from './contender.ts';
import { ownContenders } from './own.ts';
import { fetchPeers, peerContenders } from './peers.ts';
import { measureSize } from './sizes.ts';

/**
 * What a call costs over a bare `fetch`, how large the client is and how long it takes to import. With `--peers` other
 * people's clients are fetched from npm into a temporary folder and measured beside it.
 */
const WARM_UP = 500;
const TURNS = 4_000;

const withPeers = process.argv.includes('--peers');
const folder = await mkdtemp(join(tmpdir(), 'api-client-bench-'));
const echo = spawn(process.execPath, [join(import.meta.dirname, 'echo.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });

/** One after another: what takes microseconds is measured best when nothing else runs in between. */
async function inBlocks(contenders: readonly Contender[]): Promise<void> {
  const bench = new Bench({ time: 2_000, warmupTime: 300 });
  for (const { name, call } of contenders) bench.add(name, async () => void (await call()));
  await bench.run();
  report(
    contenders,
    bench.tasks.map(({ result }) => (result.state === 'completed' ? result.latency.p50 * 1000 : Number.NaN)),
  );
}

/** In turns: what goes through sockets depends on the moment, so each gets as many of each moment. */
async function inTurns(contenders: readonly Contender[]): Promise<void> {
  const times = contenders.map((): number[] => []);
  for (let turn = -WARM_UP; turn < TURNS; turn += 1) {
    for (const [index, { call }] of contenders.entries()) {
      const since = performance.now();
      await call();
      if (turn >= 0) times[index]?.push((performance.now() - since) * 1000);
    }
  }
  report(
    contenders,
    times.map((all) => all.toSorted((one, other) => one - other)[TURNS / 2] ?? Number.NaN),
  );
}

function report(contenders: readonly Contender[], medians: readonly number[]): void {
  const [floor = 0] = medians;
  console.table(
    contenders.map(({ name }, index) => ({
      client: name,
      'median us': medians[index]?.toFixed(1),
      'over fetch us': ((medians[index] ?? 0) - floor).toFixed(1),
    })),
  );
}

try {
  if (withPeers) await fetchPeers(folder);
  const [port = ''] = await Array.fromAsync(take(createInterface({ input: echo.stdout })));
  const url = `http://127.0.0.1:${port}`;
  const text = await (await fetch(url)).text();

  console.log('A call without a network: what the client itself does');
  const headers = { 'content-type': 'application/json;charset=utf-8' };
  await inBlocks(ownContenders(url, async () => new Response(text, { headers })));

  console.log('A call to an echo on this machine');
  const peers = withPeers ? peerContenders(folder, url) : [];
  await inTurns([...ownContenders(url, (address, init) => fetch(address, init)), ...peers]);

  const own = { folder };
  const theirs = { folder, from: folder };
  console.table([
    await measureSize('everything', "export * from './index.ts';", own),
    await measureSize('one resource', "export * from './resources/products.ts';", own),
    await measureSize('core', "export * from './core.ts';", own),
    ...(withPeers
      ? [
          await measureSize('ecwid-api-client', "export * from 'ecwid-api-client';", theirs),
          await measureSize('stripe', "export { default } from 'stripe';", theirs),
          await measureSize(
            '@shopify/shopify-api',
            "import '@shopify/shopify-api/adapters/node'; export * from '@shopify/shopify-api';",
            theirs,
          ),
        ]
      : []),
  ]);
} finally {
  echo.kill();
  await rm(folder, { recursive: true, force: true });
}

/** The first line, which is all that comes. */
async function* take(lines: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  for await (const line of lines) {
    yield line;
    return;
  }
}
