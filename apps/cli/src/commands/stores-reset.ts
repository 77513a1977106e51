import { CliError } from '../errors/cli-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import { ask } from '../output/stdin.ts';
import type { Context, Outcome } from '../program/context.ts';
import { connect } from '../sandbox/connect.ts';

export async function run(context: Context): Promise<Outcome> {
  const { control, store } = connect(context);
  const storeId = await store();
  const { name } = await control.stores.get(storeId);
  if (!context.flags.isOn('force')) await confirm(context, `${name} (${storeId})`);
  await control.stores.reset(storeId, {});
  return { data: { storeId, reset: true }, text: () => `${name} (${storeId}) is as the seeder made it.` };
}

async function confirm({ io }: Context, what: string): Promise<void> {
  if (!io.stdin.isTTY) {
    throw new CliError({
      message: `Resetting ${what} deletes what happened in it since`,
      next: 'say --force',
      exitCode: EXIT.usage,
    });
  }
  const answer = await ask(io, `Reset ${what}? What happened in it since is deleted. [y/N] `);
  if (!/^y(es)?$/i.test(answer.trim())) throw new CliError({ message: 'Nothing was reset' });
}
