import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { SandboxServer } from '@ecwid-kit/sandbox/server';

export interface SandboxStart {
  readonly port: number;
  readonly dataDir: string | undefined;
  readonly strict: boolean;
  /** Names the bucket that files are kept in, where they are. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the admin will be, for links to it. */
  readonly adminUrl?: string;
}

/** Starts the sandbox in this process: nothing to spawn, and nothing that could outlive it. */
export async function startSandbox({ port, dataDir, strict, env, adminUrl }: SandboxStart): Promise<SandboxServer> {
  const { bucketFromEnv, startSandboxServer } = await import('@ecwid-kit/sandbox/server');
  if (dataDir !== undefined) mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const bucket = bucketFromEnv(env);
  return startSandboxServer({
    port,
    demo: true,
    strict,
    operatorKey: randomBytes(30).toString('base64url'),
    ...(dataDir !== undefined && { dataDir }),
    ...(adminUrl !== undefined && { adminUrl }),
    ...(bucket && { bucket }),
  });
}
