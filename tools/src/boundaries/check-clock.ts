import { isDevelopmentFile } from './check-imports.ts';
import type { SourceFile } from './source-file.ts';
import type { Violation } from './violation.ts';

const SANDBOX_SOURCE = 'packages/sandbox/src/';

/** Where the sandbox may meet the machine's clock: the injected clock itself, and the process that starts it. */
const CLOCK_OWNERS = /^(clock\/|random\/|.*\bmain\.ts$|.*\bbin\.ts$)/;

/** Checks that the sandbox asks its injected clock for the time. oxlint forbids `Date.now`; only a parser sees a bare `new Date()`. */
export function checkClock(files: readonly SourceFile[]): readonly Violation[] {
  return files
    .filter(({ path }) => path.startsWith(SANDBOX_SOURCE) && !isDevelopmentFile(path))
    .filter(({ path }) => !CLOCK_OWNERS.test(path.slice(SANDBOX_SOURCE.length)))
    .flatMap(({ path, clockReads }) =>
      clockReads.map((line) => ({
        file: path,
        line,
        message: '`new Date()` reads the real time: take the injected clock and pass its time to `new Date(...)`',
      })),
    );
}
