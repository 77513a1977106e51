import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { RunningSystem } from './running-system.ts';

interface Run {
  readonly folder: string;
  /** The folder for temporary files that everything was told. */
  readonly temporary: string;
  readonly system: RunningSystem;
}

/** What is still there of a run that is over: open ports, processes, files. One line each. */
export async function leftovers({ folder, temporary, system }: Run): Promise<string[]> {
  const left: string[] = [];
  for (const [name, url] of Object.entries(system.urls)) {
    if (await isListening(Number(new URL(url).port))) left.push(`${name} still listens at ${url}`);
  }
  for (const pid of processesOf(folder)) left.push(`process ${pid} still runs: ${commandOf(pid)}`);
  for (const name of readdirSync(temporary)) left.push(`temporary file: ${name}`);
  for (const name of ['dev.json', 'operator.key', 'dev.lock']) {
    if (existsSync(join(folder, '.ecwid-kit', name))) left.push(`.ecwid-kit/${name}`);
  }
  return left;
}

async function isListening(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect({ port, host: '127.0.0.1' });
  socket.once('connect', () => resolve(true));
  socket.once('error', () => resolve(false));
  const answer = await promise;
  socket.destroy();
  return answer;
}

/** Processes that inherited the mark of this run. Only Linux tells. */
function processesOf(mark: string): number[] {
  if (!existsSync('/proc/self/environ')) return [];
  const pids = readdirSync('/proc').map(Number).filter(Boolean);
  return pids.filter((pid) => pid !== process.pid && readProc(pid, 'environ').includes(`ECWID_KIT_TEST_RUN=${mark}`));
}

function commandOf(pid: number): string {
  return readProc(pid, 'cmdline').replaceAll('\0', ' ');
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // it has just ended, or is somebody else's
  }
}
