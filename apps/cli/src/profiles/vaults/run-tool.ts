import { spawnSync } from 'node:child_process';
import type { Io } from '../../io.ts';

/** Somebody may have to unlock the keychain first. */
const TIMEOUT_MS = 60_000;

/** What a tool prints, or nothing when it is not there or fails. */
export function runTool(tool: string, args: readonly string[], env: Io['env'], input = ''): string | undefined {
  const { status, stdout } = spawnSync(tool, args, { env, input, encoding: 'utf8', timeout: TIMEOUT_MS });
  return status === 0 ? stdout : undefined;
}
