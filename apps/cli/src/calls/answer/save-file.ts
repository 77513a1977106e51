import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CliError, usageError } from '../../errors/cli-error.ts';
import type { Context, Outcome } from '../../program/context.ts';

/** A terminal is no place for a file. @throws CliError before anything is sent */
export function checkFileOutput({ io, flags }: Context): void {
  const isTerminal = io.stdout.isTTY === true && flags.text('output') !== '-';
  if (flags.text('output') === undefined && isTerminal && !flags.isOn('dryRun')) {
    throw usageError('The call answers with a file', 'say where it goes with --output');
  }
}

/** Writes a file that was answered: to `--output`, or to stdout when that is no terminal. */
export async function saveFile({ io, flags }: Context, file: Blob): Promise<Outcome | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const output = flags.text('output') ?? '-';
  if (output === '-') {
    io.stdout.write(bytes);
    return undefined;
  }
  const path = resolve(io.cwd, output);
  try {
    writeFileSync(path, bytes);
  } catch (cause) {
    throw new CliError({ message: `${path} cannot be written`, why: String(cause), cause });
  }
  const data = { file: path, type: file.type, bytes: bytes.byteLength };
  return { data, text: () => `${path}: ${data.bytes} bytes of ${data.type || 'a file'}` };
}
