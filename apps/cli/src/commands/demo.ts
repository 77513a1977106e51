import { CliError } from '../errors/cli-error.ts';
import type { Context, Outcome } from '../program/context.ts';

export async function run(_context: Context): Promise<Outcome> {
  throw new CliError({ message: 'not there yet' });
}
