import type { Io } from './io.ts';
import { run } from './run.ts';

/** 128 and the signal's number, as shells have it. */
const EXIT_BY_SIGNAL = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** npx and npm pass on what the terminal has sent as well: two signals this close are one. */
const SAME_SIGNAL_MS = 500;

const stop = new AbortController();
let stoppedAt = 0;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!stop.signal.aborted) {
      stoppedAt = performance.now();
      stop.abort(signal);
    } else if (performance.now() - stoppedAt > SAME_SIGNAL_MS) {
      // Somebody who asks twice does not want to wait for a clean end. Children notice that their parent is gone.
      process.exit(EXIT_BY_SIGNAL[signal]);
    }
  });
}
// A reader such as `head` that has had enough is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const io: Io = {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  cwd: process.cwd(),
  pid: process.pid,
  node: { path: process.execPath, version: process.versions.node },
  fetch: (input, init) => globalThis.fetch(input, init),
  now: () => Date.now(),
  interrupted: stop.signal,
};

process.exitCode = await run(process.argv.slice(2), io);
// What was interrupted may still hold a connection or wait for a key.
if (stop.signal.aborted) process.exit();
