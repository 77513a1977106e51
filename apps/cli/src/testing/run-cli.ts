import { join } from 'node:path';
import type { Io } from '../io.ts';
import { run } from '../run.ts';

export interface CliCall {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Makes the streams terminals. */
  readonly terminal?: boolean;
  /** How wide the terminal is. */
  readonly columns?: number;
  readonly fetch?: Io['fetch'];
  readonly interrupted?: AbortSignal;
}

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process. */
export async function runCli(argv: readonly string[], call: CliCall): Promise<CliResult> {
  const { cwd, env = {}, stdin = '', terminal = false, fetch = globalThis.fetch } = call;
  const { interrupted = new AbortController().signal, columns } = call;
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({
    isTTY: terminal,
    ...(columns !== undefined && { columns }),
    write: (data: string | Uint8Array) =>
      (written[name] += typeof data === 'string' ? data : new TextDecoder().decode(data)),
  });
  const code = await run(argv, {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: Object.assign(toStream(stdin), { isTTY: terminal }),
    env: { XDG_CONFIG_HOME: join(cwd, 'config'), ...env },
    cwd,
    pid: process.pid,
    node: { path: process.execPath, version: process.versions.node },
    fetch,
    now: () => Date.now(),
    interrupted,
  });
  return { code, ...written };
}

async function* toStream(text: string): AsyncGenerator<string> {
  yield text;
}
