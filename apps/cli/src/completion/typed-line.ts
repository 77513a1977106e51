import { commandWords } from '../program/expand.ts';

/** A command line that is being typed. */
export interface TypedLine {
  /** The words before the first flag that are whole. */
  readonly commands: readonly string[];
  /** The word that is being typed. */
  readonly current: string;
  /** The flag whose value that is, if it is one. */
  readonly flag: string | undefined;
  /** What the shell wants before a value: `--flag=`, where that is one word with it. */
  readonly prefix: string;
}

/** Reads the words of a shell. bash makes three of `--flag=value`, the others one. */
export function readLine(words: readonly string[]): TypedLine {
  const before = words.slice(0, -1);
  const last = words.at(-1) ?? '';
  const commands = commandWords(before);
  const [end = '', beforeEnd = ''] = before.toReversed();
  if (last === '=' && end.startsWith('--')) return { commands, current: '', flag: end, prefix: '' };
  if (end === '=' && beforeEnd.startsWith('--')) return { commands, current: last, flag: beforeEnd, prefix: '' };
  const [, flag] = /^(--[^=]+)=/.exec(last) ?? [];
  if (flag !== undefined) return { commands, current: last, flag, prefix: `${flag}=` };
  return { commands, current: last, flag: end.startsWith('--') ? end : undefined, prefix: '' };
}
