import { spawn } from 'node:child_process';
import { killGroup } from './kill-group.ts';
import type { ChildSpec, FromKeeper, ToKeeper } from './messages.ts';

/**
 * Starts the servers that `dev` needs, each with a process group of its own, and ends them when it is told to or when
 * the process that it belongs to is gone, however that ended. Next.js starts processes of its own: a group has them all.
 */
const GRACE_MS = 3000;

const running = new Map<string, number>();
let stopping = false;

process.on('message', (message: ToKeeper) => {
  if (message.type === 'start') start(message.child);
  else stop();
});
process.on('disconnect', stop);
// Ctrl-C reaches every process of the terminal; this one ends when the children have.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

function start({ name, command, args, cwd, env }: ChildSpec): void {
  if (stopping) return;
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const { pid } = child;
  if (pid !== undefined) {
    running.set(name, pid);
    tell({ type: 'started', name, pid });
  }
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => tell({ type: 'output', name, text }));
  }
  child.on('error', (error) => ended(name, error.message));
  child.on('exit', (code, signal) => ended(name, signal ?? `exit code ${code}`));
}

function ended(name: string, reason: string): void {
  const pid = running.get(name);
  running.delete(name);
  // What the child left behind ends with it.
  if (pid !== undefined) killGroup(pid, 'SIGKILL');
  tell({ type: 'exited', name, reason });
  if (stopping && running.size === 0) process.exit(0);
}

function stop(): void {
  if (stopping) return;
  stopping = true;
  if (running.size === 0) process.exit(0);
  for (const pid of running.values()) killGroup(pid, 'SIGTERM');
  setTimeout(() => {
    for (const pid of running.values()) killGroup(pid, 'SIGKILL');
  }, GRACE_MS);
}

function tell(message: FromKeeper): void {
  // Nobody listens any more when the parent is gone: that is no reason to fail.
  if (process.connected) process.send?.(message, undefined, undefined, () => {});
}
