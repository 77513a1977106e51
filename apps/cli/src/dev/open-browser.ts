import { spawn } from 'node:child_process';
import type { Io } from '../io.ts';

/** Opens an address where there is a person and a screen. Says nothing when that fails: the address is on the screen. */
export function openBrowser(url: string, { stdout, env }: Pick<Io, 'stdout' | 'env'>): void {
  const hasScreen = process.platform !== 'linux' || env['DISPLAY'] || env['WAYLAND_DISPLAY'];
  if (!stdout.isTTY || env['CI'] || !hasScreen) return;
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};
