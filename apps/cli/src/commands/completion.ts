import { SCRIPTS } from '../completion/scripts.ts';
import { usageError } from '../errors/cli-error.ts';
import type { Context, Outcome } from '../program/context.ts';

export async function run({ args }: Context): Promise<Outcome> {
  const [shell = ''] = args;
  const script = Object.entries(SCRIPTS).find(([name]) => name === shell)?.[1];
  if (script === undefined) throw usageError(`${shell} is no shell that is known here`, 'use bash, zsh or fish');
  return { data: { shell, script }, text: () => script.trimEnd() };
}
