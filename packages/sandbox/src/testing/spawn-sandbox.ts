import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A sandbox in a process of its own, to be killed. */
export interface SpawnedSandbox {
  readonly child: ChildProcess;
  readonly url: string;
  readonly storeId: number;
  /** Of an app that may read and create orders. Empty unless the store is new. */
  readonly token: string;
}

/** Starts one over a data directory. Whoever starts it ends it. */
export async function spawnSandbox(dataDir: string, webhookUrl = ''): Promise<SpawnedSandbox> {
  const script = join(import.meta.dirname, 'serve-for-crash.ts');
  const child = spawn(process.execPath, [script, dataDir, webhookUrl], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    return { child, ...(JSON.parse(line) as Omit<SpawnedSandbox, 'child'>) }; // written by that script
  }
  throw new Error('The sandbox did not start');
}
