import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandboxServer, type SandboxServer } from '@ecwid-kit/sandbox/server';
import { devFilesOf } from '../workspace/dev-files.ts';
import { writeDevInfo } from '../workspace/dev-info.ts';
import { writePrivate } from '../workspace/write-private.ts';
import { runCli, type CliCall, type CliResult } from './run-cli.ts';

export interface RunningDev {
  readonly sandbox: SandboxServer;
  readonly storeId: number;
  readonly cwd: string;
  cli(argv: readonly string[], call?: Partial<CliCall>): Promise<CliResult>;
  close(): Promise<void>;
}

/** A folder in which the other commands find what `dev` leaves there: a sandbox in memory, in this process. */
export async function startRunningDev(): Promise<RunningDev> {
  const cwd = mkdtempSync(join(tmpdir(), 'ecwid-kit-cli-'));
  const files = devFilesOf(cwd);
  const sandbox = await startSandboxServer({ port: 0, demo: true });
  const { url, demo } = sandbox;
  if (!demo) throw new Error('no demo store');
  const { storeId, tokens } = demo;
  writeDevInfo(files, {
    pid: process.pid,
    storeId,
    urls: { sandbox: url, rest: `${url}/api/v3/${storeId}` },
    tokens: { customApp: { secret: tokens.secret, public: tokens.public } },
  });
  writePrivate(files.operatorKey, sandbox.operatorKey);
  return {
    sandbox,
    storeId,
    cwd,
    cli: (argv, call) => runCli(argv, { cwd, ...call }),
    async close() {
      await sandbox.close();
      rmSync(cwd, { recursive: true, force: true });
    },
  };
}
