import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { SandboxServer } from '@ecwid-kit/sandbox/server';

export interface SandboxStart {
  readonly port: number;
  readonly dataDir: string | undefined;
  readonly strict: boolean;
  /** Where the admin will be, for links to it. */
  readonly adminUrl?: string;
}

/** Starts the sandbox in this process: nothing to spawn, and nothing that could outlive it. */
export async function startSandbox({ port, dataDir, strict, adminUrl }: SandboxStart): Promise<SandboxServer> {
  const { startSandboxServer } = await import('@ecwid-kit/sandbox/server');
  if (dataDir !== undefined) mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return startSandboxServer({
    port,
    demo: true,
    strict,
    operatorKey: randomBytes(30).toString('base64url'),
    ...(dataDir !== undefined && { dataDir }),
    ...(adminUrl !== undefined && { adminUrl }),
  });
}
