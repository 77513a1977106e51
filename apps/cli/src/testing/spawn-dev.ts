import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin.js', import.meta.url));

export interface SpawnedDev {
  readonly process: ChildProcess;
  readonly output: () => { stdout: string; stderr: string };
  /** Resolves with what it printed when it is up. */
  readonly ready: Promise<string>;
  readonly exited: Promise<number | null>;
}

/** Starts `ecwid-kit dev` as people do. */
export function spawnDev(args: readonly string[], cwd: string): SpawnedDev {
  const child = spawn(process.execPath, [BIN, 'dev', ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const written = { stdout: '', stderr: '' };
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.stderr += text));
  const exited = once(child, 'exit').then(([code]) => code as number | null); // what the event carries
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      written.stdout += text;
      resolve(written.stdout);
    });
    void exited.then((code) => reject(new Error(`dev ended with ${code}: ${written.stderr}`)));
  });
  ready.catch(() => {}); // some tests want it to end
  return { process: child, output: () => written, ready, exited };
}

/** The first of several ports in a row that are free, as far as anybody can know. */
export async function freePorts(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  server.close();
  await once(server, 'close');
  return Math.min(port, 60_000);
}

/** Waits until something is so, for ten seconds. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline;) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('it did not come about in ten seconds');
}
