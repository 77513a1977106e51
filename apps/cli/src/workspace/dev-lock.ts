import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CliError } from '../errors/cli-error.ts';
import type { DevFiles } from './dev-files.ts';
import { readDevInfo, removeDevFiles, type DevInfo } from './dev-info.ts';
import { isAlive } from './is-alive.ts';

/**
 * Makes this the only `dev` of the folder. What a killed one left behind is removed.
 *
 * @throws CliError while another one runs
 */
export function takeLock(files: DevFiles, pid: number): void {
  mkdirSync(files.folder, { recursive: true });
  const running = readDevInfo(files);
  if (running) throw alreadyRunning(running.pid, running);
  if (tryLock(files, pid)) return;
  const holder = Number(readFileSync(files.lock, 'utf8'));
  if (isAlive(holder)) throw alreadyRunning(holder);
  removeDevFiles(files);
  if (!tryLock(files, pid)) throw alreadyRunning(Number(readFileSync(files.lock, 'utf8')));
}

function tryLock(files: DevFiles, pid: number): boolean {
  try {
    writeFileSync(files.lock, String(pid), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function alreadyRunning(pid: number, info?: DevInfo): CliError {
  const urls = info && Object.entries(info.urls).map(([name, url]) => `${name} ${url}`);
  return new CliError({
    message: `ecwid-kit dev runs here already, as process ${pid}`,
    why: urls ? urls.join('\n        ') : 'it is still starting',
    next: `use that one, or stop it with Ctrl-C in its terminal or \`kill ${pid}\``,
  });
}
