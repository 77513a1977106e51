import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { leftovers } from './leftovers.ts';
import type { RunningSystem } from './running-system.ts';

const WORKSPACE = resolve(import.meta.dirname, '../../..');
const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 20_000;
/** Exit code of a command that was interrupted. */
const INTERRUPTED = 130;

export interface StartedSystem {
  readonly system: RunningSystem;
  /** Ends it as Ctrl-C does. Throws when anything is left of it. */
  readonly stop: () => Promise<void>;
}

/**
 * Runs `ecwid-kit dev` as a developer would, in a folder of its own: it neither meets a `dev` that runs in the
 * workspace nor leaves anything there.
 */
export async function startSystem(): Promise<StartedSystem> {
  const folder = mkdtempSync(join(tmpdir(), 'ecwid-kit-tests-'));
  for (const name of ['apps', 'node_modules', 'ecwid-kit.config.ts']) {
    symlinkSync(join(WORKSPACE, name), join(folder, name));
  }
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  const log = join(folder, 'dev.log');
  const output = openSync(log, 'w');
  const child = spawn(
    process.execPath,
    [
      join(WORKSPACE, 'apps/cli/bin.js'),
      'dev',
      '--in-memory',
      '--no-open',
      '--built',
      '--verbose',
      '--port',
      String(await freePort()),
    ],
    {
      cwd: folder,
      env: {
        ...process.env,
        // Whatever is left of this run is found by these two.
        TMPDIR: temporary,
        ECWID_KIT_TEST_RUN: folder,
        // Meant to stay, and worth a second.
        NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'),
      },
      stdio: ['ignore', output, output],
    },
  );
  closeSync(output);
  const system = await untilRunning(child, { info: join(folder, '.ecwid-kit/dev.json'), log });
  return {
    system,
    async stop() {
      const code = await interrupt(child);
      const left = await leftovers({ folder, temporary, system });
      if (code !== INTERRUPTED && code !== 0) left.push(`ecwid-kit dev ended with ${code}`);
      if (left.length > 0)
        throw new Error(`Not everything was stopped:\n${left.join('\n')}\n${readFileSync(log, 'utf8')}`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilRunning(child: ChildProcess, files: { info: string; log: string }): Promise<RunningSystem> {
  const deadline = performance.now() + START_LIMIT_MS;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`ecwid-kit dev did not start:\n${readFileSync(files.log, 'utf8')}`);
    const info = readInfo(files.info);
    if (info) return info;
    await sleep(50);
  }
  child.kill('SIGINT');
  throw new Error(`ecwid-kit dev took too long to start:\n${readFileSync(files.log, 'utf8')}`);
}

function readInfo(path: string): RunningSystem | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as RunningSystem; // `ecwid-kit dev` wrote it
  } catch {
    return undefined; // not there yet, or half of it
  }
}

async function interrupt(child: ChildProcess): Promise<number | string> {
  if (child.exitCode !== null) return child.exitCode;
  child.kill('SIGINT');
  const gone = await Promise.race([once(child, 'exit'), sleep(STOP_LIMIT_MS, undefined, { ref: false })]);
  if (!gone) {
    child.kill('SIGKILL');
    return `nothing ${STOP_LIMIT_MS / 1000} s after it was interrupted`;
  }
  return child.exitCode ?? child.signalCode ?? 'no code';
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
