import type { Io } from '../io.ts';
import type { Ui } from '../output/ui.ts';
import { createControl } from '../sandbox/control.ts';
import type { DevFiles } from '../workspace/dev-files.ts';
import { writeDevInfo, type DevInfo } from '../workspace/dev-info.ts';
import { writePrivate } from '../workspace/write-private.ts';
import { Cleanup } from './cleanup.ts';
import { findDemoStore } from './demo-store.ts';
import type { DevOptions } from './dev-options.ts';
import { describeDev } from './describe-dev.ts';
import { startSandbox } from './start-sandbox.ts';
import { unlessInterrupted, untilInterrupted } from './interruption.ts';

export interface Dev {
  readonly io: Io;
  readonly ui: Ui;
  readonly files: DevFiles;
  readonly options: DevOptions;
}

/** Runs until it is interrupted. Returns when everything it started is gone. */
export async function runDev(dev: Dev): Promise<void> {
  const { io, ui, files } = dev;
  const cleanup = new Cleanup();
  try {
    const info = await unlessInterrupted(io.interrupted, start(dev, cleanup));
    if (!info) return;
    writeDevInfo(files, info);
    ui.print(ui.options.json ? JSON.stringify(withoutTokens(info), undefined, 2) : describeDev(info, dev));
    await untilInterrupted(io.interrupted);
  } finally {
    ui.note('Stopping …');
    await cleanup.run();
    ui.note('Stopped.');
  }
}

async function start({ io, ui, files, options }: Dev, cleanup: Cleanup): Promise<DevInfo> {
  const sandbox = await ui.progress.step('Sandbox', () => startSandbox(options));
  cleanup.add(() => sandbox.close());
  if (sandbox.port !== options.port) ui.note(`Port ${options.port} is taken: the sandbox is on ${sandbox.port}`);
  writePrivate(files.operatorKey, `${sandbox.operatorKey}\n`);
  const control = createControl({ sandboxUrl: sandbox.url, operatorKey: sandbox.operatorKey, fetch: io.fetch });
  const demo = await ui.progress.step('Demo store', () => findDemoStore(control));
  return {
    pid: io.pid,
    storeId: demo.storeId,
    urls: {
      sandbox: sandbox.url,
      rest: `${sandbox.url}/api/v3/${demo.storeId}`,
      storefront: `${sandbox.url}/shop/${demo.storeId}`,
    },
    tokens: { customApp: demo.tokens },
  };
}

/** Tokens stay in the file. */
function withoutTokens({ tokens: _tokens, ...shown }: DevInfo): Omit<DevInfo, 'tokens'> {
  return shown;
}
