import { readDevOptions } from '../dev/dev-options.ts';
import { runDev } from '../dev/run-dev.ts';
import type { Context } from '../program/context.ts';
import { devFilesOf } from '../workspace/dev-files.ts';
import { removeDevFiles } from '../workspace/dev-info.ts';
import { takeLock } from '../workspace/dev-lock.ts';

/** Starts everything, says where it is, and waits to be stopped. */
export async function run({ io, ui, flags }: Context): Promise<undefined> {
  const files = devFilesOf(io.cwd);
  const options = readDevOptions(flags, io, files);
  ui.detail(`Folder: ${files.root}`);
  takeLock(files, io.pid);
  try {
    await runDev({ io, ui, files, options });
  } finally {
    removeDevFiles(files);
  }
}
