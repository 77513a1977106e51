import { isAbsolute, join } from 'node:path';
import type { Io } from '../io.ts';
import type { Flags } from '../program/flags.ts';
import type { DevFiles } from '../workspace/dev-files.ts';

export interface DevOptions {
  /** The sandbox's. The others take the next ones. */
  readonly port: number;
  /** Absent: in memory. */
  readonly dataDir: string | undefined;
  /** `endpoints`: the sandbox and the endpoint server, without the sites. */
  readonly only: 'sandbox' | 'endpoints' | undefined;
  /** Whether unknown fields and parameters are errors. */
  readonly strict: boolean;
  readonly built: boolean;
  readonly open: boolean;
}

const DEFAULT_PORT = 4100;

export function readDevOptions(flags: Flags, io: Pick<Io, 'cwd'>, files: DevFiles): DevOptions {
  const data = flags.text('data');
  const inMemory = flags.isOn('inMemory');
  const given = data && (isAbsolute(data) ? data : join(io.cwd, data));
  return {
    port: flags.integer('port', { min: 1, max: 65_000 }) ?? DEFAULT_PORT,
    dataDir: inMemory ? undefined : given || files.data,
    only: flags.choice('only', ['sandbox', 'endpoints']),
    strict: flags.isOn('strict'),
    built: flags.isOn('built'),
    open: !flags.isOff('open'),
  };
}
