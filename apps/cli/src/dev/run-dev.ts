import type { Io } from '../io.ts';
import type { Ui } from '../output/ui.ts';
import type { DevFiles } from '../workspace/dev-files.ts';
import { writeDevInfo, type DevInfo } from '../workspace/dev-info.ts';
import { writePrivate } from '../workspace/write-private.ts';
import { Cleanup } from './cleanup.ts';
import { describeDev } from './describe-dev.ts';
import type { DevOptions } from './dev-options.ts';
import { unlessInterrupted, untilInterrupted } from './interruption.ts';
import { openBrowser } from './open-browser.ts';
import { choosePorts, PARTS, type Ports } from './ports.ts';
import { startSandbox } from './start-sandbox.ts';
import { addressesOf, startServers, type Servers } from './start-servers.ts';

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
    const info = await unlessInterrupted(io.interrupted, start(dev, cleanup));
    if (!info) return;
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

async function start(dev: Dev, cleanup: Cleanup): Promise<DevInfo> {
  const { io, ui, files, options } = dev;
  const ports = options.only === 'sandbox' ? undefined : await choosePorts(options.port);
  const sandbox = await ui.progress.step('Sandbox', () =>
    startSandbox({
      port: ports?.sandbox ?? options.port,
      dataDir: options.dataDir,
      ...(ports && { adminUrl: addressesOf(ports).admin }),
    }),
  );
  await cleanup.add(() => sandbox.close());
  io.interrupted.throwIfAborted();
  reportPorts(dev, { ...ports, sandbox: sandbox.port });
  writePrivate(files.operatorKey, `${sandbox.operatorKey}\n`);
  const { url, operatorKey, demo } = sandbox;
  if (!demo) throw new Error('The sandbox made no demo store');
  const { storeId } = demo;
  const servers: Servers = ports
    ? await startServers(dev, { sandboxUrl: url, operatorKey, storeId, ports }, cleanup)
    : {};
  return {
    pid: io.pid,
    storeId,
    urls: {
      sandbox: url,
      rest: `${url}/api/v3/${storeId}`,
      storefront: `${url}/shop/${storeId}`,
      ...servers,
    },
    tokens: { customApp: { secret: demo.tokens.secret, public: demo.tokens.public } },
  };
}

/** Says which ports are not the ones that were to be expected. */
function reportPorts({ ui, options }: Dev, ports: Partial<Ports>): void {
  for (const [index, part] of PARTS.entries()) {
    const port = ports[part];
    const expected = options.port + index;
    if (port !== undefined && port !== expected) ui.note(`Port ${expected} is taken: ${part} is on ${port}`);
  }
}

/** Tokens stay in the file. */
function withoutTokens({ tokens: _tokens, ...shown }: DevInfo): Omit<DevInfo, 'tokens'> {
  return shown;
}
