import { setTimeout as sleep } from 'node:timers/promises';
import type { Io } from '../io.ts';
import type { Children } from './children/children.ts';

const PAUSE_MS = 100;
const LIMIT_MS = 90_000;

export interface Waiting {
  readonly name: string;
  readonly url: string;
  readonly children: Children;
  readonly io: Pick<Io, 'fetch' | 'interrupted'>;
}

/**
 * Waits until a child answers at an address, whatever it answers.
 *
 * @throws CliError when it ends before, or takes longer than a minute and a half
 */
export async function waitUntilReady({ name, url, children, io }: Waiting): Promise<void> {
  const deadline = performance.now() + LIMIT_MS;
  while (!io.interrupted.aborted) {
    const failure = children.failureOf(name);
    if (failure) throw failure;
    if (children.isStopping) throw children.complaint(name, 'it was stopped');
    if (await answers(url, io)) return;
    if (performance.now() > deadline) throw children.complaint(name, `no answer from ${url} in ${LIMIT_MS / 1000} s`);
    await sleep(PAUSE_MS);
  }
}

async function answers(url: string, { fetch, interrupted }: Waiting['io']): Promise<boolean> {
  try {
    const signal = AbortSignal.any([interrupted, AbortSignal.timeout(LIMIT_MS)]);
    const response = await fetch(url, { redirect: 'manual', signal });
    await response.body?.cancel();
    return true;
  } catch {
    return false; // not listening yet
  }
}
