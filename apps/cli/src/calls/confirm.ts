import type { Route } from '@ecwid-kit/types';
import { CliError, usageError } from '../errors/cli-error.ts';
import { ask } from '../output/stdin.ts';
import type { Context } from '../program/context.ts';
import { isCollection } from './registry.ts';
import type { Target } from './target.ts';

/** Whether a call deletes a whole collection, or what a query finds in it. */
function deletesMany({ method, path }: Pick<Route, 'method' | 'path'>): boolean {
  return method === 'DELETE' && isCollection(path);
}

/** Whether a call changes something. Some that only read are POSTs, because what they ask for is long. */
function isWrite({ method, repeatable }: Pick<Route, 'method' | 'repeatable'>): boolean {
  return method !== 'GET' && !(method === 'POST' && repeatable);
}

/**
 * Asks before a call that deletes many things or writes to a store that is no sandbox. Where nobody is there to ask,
 * deleting many things wants `--yes`, and other writes go: a script says what it means.
 *
 * @throws CliError when the answer is not yes
 */
export async function confirmCall(
  { io, flags }: Context,
  { route, what, target }: { route: Pick<Route, 'method' | 'path' | 'repeatable'>; what: string; target: Target },
): Promise<void> {
  if (flags.isOn('yes') || flags.isOn('dryRun')) return;
  const isMany = deletesMany(route);
  if (!isMany && (target.isSandbox || !isWrite(route))) return;
  if (!io.stdin.isTTY) {
    if (isMany) throw usageError(`${what} deletes all that it finds at ${target.place}`, 'say --yes');
    return;
  }
  if (flags.text('file') === '-') throw usageError('Nobody can be asked while stdin is the body', 'say --yes');
  const about = [isMany ? 'It may delete many things.' : '', target.isSandbox ? '' : 'This is no sandbox.'];
  const question = [`${what} at ${target.place}?`, ...about.filter(Boolean)].join(' ');
  const answer = await ask(io, `${question} [y/N] `);
  if (!/^y(es)?$/i.test(answer.trim())) throw new CliError({ message: 'Nothing was sent' });
}
