import { CliError } from '../errors/cli-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import type { Context } from '../program/context.ts';
import { devFilesOf } from '../workspace/dev-files.ts';
import { readDevInfo, readOperatorKey } from '../workspace/dev-info.ts';
import { createControl, type Control } from './control.ts';

/** A sandbox to talk to, as whoever runs it. */
export interface Connection {
  readonly control: Control;
  readonly sandboxUrl: string;
  /** The store that was named, or the demo store. */
  readonly store: () => Promise<number>;
}

/**
 * Finds the sandbox: the one that was named, or the one that `dev` runs here. Says which with `--verbose`.
 *
 * @throws CliError when there is none, or its operator key is not known
 */
export function connect({ io, ui, flags }: Context): Connection {
  const files = devFilesOf(io.cwd);
  const dev = readDevInfo(files);
  const named = flags.text('sandbox');
  const sandboxUrl = named ?? dev?.urls.sandbox;
  if (sandboxUrl === undefined) throw nothingRuns(files.dev);
  ui.detail(`Sandbox: ${sandboxUrl}, from ${named ? '--sandbox or ECWID_KIT_SANDBOX' : files.dev}`);

  const keyFromEnv = io.env['ECWID_KIT_OPERATOR_KEY'];
  // The key of the dev that runs here opens that one only: it is not shown to others.
  const keyFromFile = sandboxUrl === dev?.urls.sandbox ? readOperatorKey(files) : undefined;
  const operatorKey = keyFromEnv || keyFromFile;
  if (!operatorKey) {
    throw new CliError({
      message: `The operator key of ${sandboxUrl} is not known`,
      next: 'put it into ECWID_KIT_OPERATOR_KEY',
      exitCode: EXIT.needsLogin,
    });
  }
  ui.detail(`Operator key: from ${keyFromEnv ? 'ECWID_KIT_OPERATOR_KEY' : files.operatorKey}`);

  const control = createControl({ sandboxUrl, operatorKey, fetch: io.fetch });
  return {
    control,
    sandboxUrl,
    async store() {
      const given = flags.integer('store', { min: 1, max: Number.MAX_SAFE_INTEGER });
      const storeId = given ?? (await control.sandbox.info()).demo?.storeId;
      if (storeId === undefined) {
        throw new CliError({
          message: 'This sandbox has no demo store',
          next: 'name a store with --store; `ecwid-kit stores list` lists them',
        });
      }
      ui.detail(`Store: ${storeId}, ${given === undefined ? 'the demo store' : 'from --store or ECWID_KIT_STORE'}`);
      return storeId;
    },
  };
}

function nothingRuns(devFile: string): CliError {
  return new CliError({
    message: 'No sandbox runs here',
    why: `${devFile} is not there, or the process it names has ended`,
    next: 'start one with `ecwid-kit dev`, or name one with --sandbox',
  });
}
