import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { usageError } from '../../errors/cli-error.ts';
import type { Io } from '../../io.ts';
import { readStdinBytes } from '../../output/stdin.ts';

/**
 * The bytes of a file, or of stdin for `-`.
 *
 * @throws CliError when the file cannot be read
 */
export async function readInput(io: Pick<Io, 'stdin' | 'cwd'>, path: string): Promise<Uint8Array<ArrayBuffer>> {
  if (path === '-') return readStdinBytes(io.stdin);
  try {
    return new Uint8Array(readFileSync(resolve(io.cwd, path)));
  } catch (error) {
    throw usageError(`${path} cannot be read`, error instanceof Error ? error.message : undefined);
  }
}

/** The same as text. */
export async function readInputText(io: Pick<Io, 'stdin' | 'cwd'>, path: string): Promise<string> {
  return new TextDecoder().decode(await readInput(io, path)); // a byte order mark is dropped
}
