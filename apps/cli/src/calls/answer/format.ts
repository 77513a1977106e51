import { usageError } from '../../errors/cli-error.ts';
import type { Flags } from '../../program/flags.ts';

export type Format = 'table' | 'json' | 'jsonl' | 'csv';

const FORMATS = ['json', 'jsonl', 'csv'] as const;

/** How an answer is printed. @throws CliError when several ways are asked for */
export function readFormat(flags: Flags): Format {
  const [format = 'table', second] = FORMATS.filter((name) => flags.isOn(name));
  if (second !== undefined) throw usageError(`--${format} and --${second} exclude each other`);
  return format;
}

/** The fields of `--columns`. */
export function readColumns(flags: Flags): readonly string[] | undefined {
  return flags
    .text('columns')
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
