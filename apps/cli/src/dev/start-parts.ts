import type { DevInfo } from '../workspace/dev-info.ts';
import type { Cleanup } from './cleanup.ts';
import { choosePorts, PARTS, type Ports } from './ports.ts';
import type { Dev } from './run-dev.ts';
import { startSandbox } from './start-sandbox.ts';
import { addressesOf, startServers, type Servers } from './start-servers.ts';

export interface Started {
  readonly info: DevInfo;
  readonly operatorKey: string;
}

/** Starts the sandbox and, unless it is all that is wanted, the servers beside it. */
export async function startParts(dev: Dev, cleanup: Cleanup): Promise<Started> {
  const { io, ui, options } = dev;
  const ports = options.only === 'sandbox' ? undefined : await choosePorts(options.port);
  const sandbox = await ui.progress.step('Sandbox', () =>
    startSandbox({
      port: ports?.sandbox ?? options.port,
      dataDir: options.dataDir,
      strict: options.strict,
      env: io.env,
      ...(ports && { adminUrl: addressesOf(ports).admin }),
    }),
  );
  await cleanup.add(() => sandbox.close());
  io.interrupted.throwIfAborted();
  reportPorts(dev, { ...ports, sandbox: sandbox.port });
  const { url, operatorKey, demo } = sandbox;
  if (!demo) throw new Error('The sandbox made no demo store');
  const { storeId } = demo;
  const servers: Servers = ports
    ? await startServers(dev, { sandboxUrl: url, operatorKey, storeId, ports }, cleanup)
    : {};
  const info = {
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
  return { info, operatorKey };
}

/** Says which ports are not the ones that were to be expected. */
function reportPorts({ ui, options }: Dev, ports: Partial<Ports>): void {
  for (const [index, part] of PARTS.entries()) {
    const port = ports[part];
    const expected = options.port + index;
    if (port !== undefined && port !== expected) ui.note(`Port ${expected} is taken: ${part} is on ${port}`);
  }
}
