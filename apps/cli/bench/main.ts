import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnDev } from '../src/testing/spawn-dev.ts';

/**
 * How long the command line takes to start, beside bare Node and, where `BENCH_SHOPIFY_CLI` or `BENCH_STRIPE_CLI` name
 * the script or program of one, other people's. `--json` prints the numbers alone.
 */
const RUNS = 21;
const DEV_RUNS = 5;
const BIN = join(import.meta.dirname, '../bin.js');

interface Measured {
  readonly what: string;
  readonly medianMs: number;
  readonly minMs: number;
}

function measure(what: string, command: string, args: readonly string[]): Measured {
  const times = Array.from({ length: RUNS + 2 }, () => {
    const started = performance.now();
    spawnSync(command, args, { stdio: 'ignore' });
    return performance.now() - started;
  });
  return summarise(what, times.slice(2)); // the first ones fill the caches
}

async function measureDev(what: string, isKept: boolean): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'ecwid-kit-bench-'));
  const times: number[] = [];
  for (let run = 0; run <= DEV_RUNS; run++) {
    const started = performance.now();
    const dev = spawnDev(['--only', 'sandbox', '--port', '4190', ...(isKept ? [] : ['--in-memory'])], folder);
    await dev.ready;
    times.push(performance.now() - started);
    dev.process.kill('SIGINT');
    await dev.exited;
  }
  rmSync(folder, { recursive: true, force: true });
  return summarise(what, times.slice(1)); // the first one seeds the store
}

function summarise(what: string, times: readonly number[]): Measured {
  const sorted = times.toSorted((a, b) => a - b);
  const round = (value = 0) => Math.round(value * 10) / 10;
  return { what, medianMs: round(sorted[Math.floor(sorted.length / 2)]), minMs: round(sorted[0]) };
}

function others(): readonly Measured[] {
  const { BENCH_SHOPIFY_CLI: shopify, BENCH_STRIPE_CLI: stripe } = process.env;
  return [
    ...(shopify ? [measure('shopify --help', process.execPath, [shopify, '--help'])] : []),
    ...(stripe ? [measure('stripe --help', stripe, ['--help'])] : []),
  ];
}

const results = [
  measure('node -e 0', process.execPath, ['-e', '0']),
  measure('ecwid-kit --help', process.execPath, [BIN, '--help']),
  measure('ecwid-kit apps --help', process.execPath, [BIN, 'apps', '--help']),
  measure('ecwid-kit products --help', process.execPath, [BIN, 'products', '--help']),
  measure('ecwid-kit products search --help', process.execPath, [BIN, 'products', 'search', '--help']),
  measure('completion of a command', process.execPath, [BIN, '__complete', 'products', 'se']),
  measure('completion of a flag', process.execPath, [BIN, '__complete', 'products', 'search', '--so']),
  measure('ecwid-kit --version', process.execPath, [BIN, '--version']),
  ...others(),
  await measureDev('dev --only sandbox --in-memory, ready', false),
  await measureDev('dev --only sandbox, ready, with its data', true),
];
if (process.argv.includes('--json')) console.log(JSON.stringify(results));
else console.table(Object.fromEntries(results.map(({ what, ...times }) => [what, times])));
