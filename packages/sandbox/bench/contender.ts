import { spawn, type ChildProcess } from 'node:child_process';

export interface Target {
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  readonly body?: string;
  /** JSON unless said otherwise. */
  readonly contentType?: string;
}

/** A server to measure, and how to ask it the same three questions. */
export interface Contender {
  readonly name: string;
  readonly command: readonly string[];
  readonly port: number;
  /** Answers 200 once it is up. */
  readonly readyPath: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers of one question, where the server counts requests by them. */
  freshHeaders?(question: string): Record<string, string>;
  /** It answers no more than so many of one question. */
  readonly maxRequests?: number;
  /** Fills it, where it does not come filled. */
  fill?(url: string): Promise<void>;
  readonly get: Target;
  readonly list: Target;
  readonly post: Target;
}

export interface Started {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly startMs: number;
  readonly url: string;
}

const PATIENCE_MS = 60_000;

/** Starts a server on the first core and waits for its first 200. */
export async function start(contender: Contender): Promise<Started> {
  const url = `http://127.0.0.1:${contender.port}`;
  const began = performance.now();
  const [command = '', ...args] = contender.command;
  const child = spawn('taskset', ['-c', '0', command, ...args], { stdio: 'ignore', detached: true });
  while (performance.now() - began < PATIENCE_MS) {
    if (child.exitCode !== null)
      throw new Error(`${contender.name} ended with ${child.exitCode}: is port ${contender.port} taken?`);
    const response = await fetch(url + contender.readyPath, { headers: { ...contender.headers } }).catch(
      () => undefined,
    );
    if (response?.status === 200) {
      return { child, pid: child.pid ?? 0, startMs: performance.now() - began, url };
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  stop(child);
  throw new Error(`${contender.name} did not answer within a minute`);
}

export function stop(child: ChildProcess): void {
  if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
}
