import type { CommandSpec } from './spec.ts';

/** The words of a command line that may name commands: those before the first flag. */
export function commandWords(argv: readonly string[]): readonly string[] {
  const firstFlag = argv.findIndex((word) => word.startsWith('-'));
  return firstFlag === -1 ? argv : argv.slice(0, firstFlag);
}

/** Loads what a table of commands has to say along the words of a command line, and nothing beside them. */
export async function expandAlong(spec: CommandSpec, words: readonly string[]): Promise<CommandSpec> {
  const whole = spec.whole ? await spec.whole() : spec;
  const [word, ...rest] = words;
  const own = whole.commands ?? [];
  const isOwn = own.some(({ name }) => name === word);
  const all = whole.further && !isOwn ? [...own, ...(await whole.further())] : own;
  if (all.length === 0) return whole;
  const commands = all.map(async (sub) => (sub.name === word ? expandAlong(sub, rest) : sub));
  return { ...whole, commands: await Promise.all(commands) };
}

/** The commands that the words name, from the outermost in. */
export function pathOf(spec: CommandSpec, [word, ...rest]: readonly string[]): readonly CommandSpec[] {
  const next = spec.commands?.find(({ name }) => name === word);
  return next ? [spec, ...pathOf(next, rest)] : [spec];
}
