import type { Io } from '../io.ts';
import type { Ui } from '../output/ui.ts';
import type { DevFiles } from '../workspace/dev-files.ts';
import { writeDevInfo, type DevInfo } from '../workspace/dev-info.ts';
import { writePrivate } from '../workspace/write-private.ts';
import { Cleanup } from './cleanup.ts';
import { describeDev } from './describe-dev.ts';
import type { DevOptions } from './dev-options.ts';
import { unlessInterrupted, untilInterrupted } from '../interruption.ts';
import { openBrowser } from './open-browser.ts';
import { startParts } from './start-parts.ts';

export interface Dev {
  readonly io: Io;
  readonly ui: Ui;
  readonly files: DevFiles;
  readonly options: DevOptions;
}

/** Runs until it is interrupted. Returns when everything it started is gone. */
export async function runDev(dev: Dev): Promise<void> {
  const { io, ui, files, options } = dev;
  const cleanup = new Cleanup();
  try {
    const started = await unlessInterrupted(io.interrupted, startParts(dev, cleanup));
    if (!started) return;
    const { info, operatorKey } = started;
    writePrivate(files.operatorKey, `${operatorKey}\n`);
    writeDevInfo(files, info);
    ui.print(ui.options.json ? JSON.stringify(withoutTokens(info), undefined, 2) : describeDev(info, dev));
    if (options.open && info.urls.admin !== undefined) openBrowser(info.urls.admin, io);
    await untilInterrupted(io.interrupted);
  } finally {
    ui.note('Stopping …');
    await cleanup.run();
    ui.note('Stopped.');
  }
}

/** Tokens stay in the file. */
function withoutTokens({ tokens: _tokens, ...shown }: DevInfo): Omit<DevInfo, 'tokens'> {
  return shown;
}
