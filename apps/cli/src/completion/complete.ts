import type { Io } from '../io.ts';
import { optionsOf, PROGRAM } from '../program/commands.ts';
import { expandAlong, pathOf } from '../program/expand.ts';
import type { CommandSpec, OptionSpec } from '../program/spec.ts';
import { readProfiles } from '../profiles/profiles.ts';
import { readLine, type TypedLine } from './typed-line.ts';

/** What a word may become, with what the shell may say beside it. */
interface Candidate {
  readonly word: string;
  readonly about?: string;
}

/** Printed alone: the shell completes a file's name by itself. */
const FILES = ':files';

/**
 * Prints what the last word of a command line may become, a line each: the word, a tab, a few words about it. Called by
 * the scripts of `ecwid-kit completion`, at each press of the key: it loads no parser and no schema.
 *
 * @param words the line without the program's name, to the word that is being typed
 */
export async function complete(words: readonly string[], io: Pick<Io, 'stdout' | 'env'>): Promise<number> {
  const line = readLine(words);
  const root = await expandAlong(PROGRAM, line.commands);
  const path = pathOf(root, line.commands);
  const spec = path.at(-1) ?? PROGRAM;
  const found = candidatesOf(spec, line, line.commands.length - path.length + 1, io.env);
  const lines =
    found === 'files'
      ? [FILES]
      : found
          .filter(({ word }) => word.startsWith(line.current))
          .map(({ word, about }) => (about ? `${word}\t${oneLine(about)}` : word));
  if (lines.length > 0) io.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function candidatesOf(
  spec: CommandSpec,
  line: TypedLine,
  argumentsBefore: number,
  env: Io['env'],
): readonly Candidate[] | 'files' {
  if (spec.commands) return spec.commands.map(({ name, summary }) => ({ word: name, about: summary }));
  const options = optionsOf(spec);
  const valued = line.flag === undefined ? undefined : options.find((option) => nameOf(option) === line.flag);
  if (valued && takesValue(valued)) return valuesOf(valued.completes, env, line.prefix);
  if (line.current.startsWith('-')) {
    const deeper = spec.completeFlag?.(line.current) ?? [];
    return [
      ...options.map((option) => ({ word: nameOf(option), about: option.description })),
      ...deeper.map((word) => ({ word })),
    ];
  }
  return valuesOf(spec.arguments?.[argumentsBefore]?.completes, env, '');
}

function valuesOf(
  completes: OptionSpec['completes'] = [],
  env: Io['env'],
  prefix: string,
): readonly Candidate[] | 'files' {
  if (completes === 'files') return 'files';
  const values = completes === 'profiles' ? Object.keys(readProfiles(env).byName) : completes;
  return values.map((value) => ({ word: `${prefix}${value}` }));
}

function nameOf({ flags }: OptionSpec): string {
  return flags.split(' ', 1)[0] ?? '';
}

function takesValue({ flags }: OptionSpec): boolean {
  return flags.includes(' ');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, 80);
}
