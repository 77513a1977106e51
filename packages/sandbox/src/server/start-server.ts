import { createSandbox, type Sandbox, type SandboxOptions } from '../create-sandbox.ts';
import { listen } from './listen.ts';

export interface ServerOptions extends SandboxOptions {
  /** Tried first; the next free one is taken when it is not. 0: any. */
  readonly port?: number;
  /** Loopback by default: a sandbox has no business on a network. */
  readonly hostname?: string;
}

export const DEFAULT_PORT = 4100;

export interface SandboxServer extends Sandbox {
  readonly port: number;
}

/** A sandbox that listens on a port. */
export async function startSandboxServer(options: ServerOptions = {}): Promise<SandboxServer> {
  const { port = DEFAULT_PORT, hostname = '127.0.0.1' } = options;
  const sandbox = await createSandbox({ compress: true, gatherChanges: true, ...options });
  const listening = await listen({ port, hostname, fetch: (request) => sandbox.fetch(request) });
  if (!options.url) sandbox.setUrl(`http://localhost:${listening.port}`);
  return {
    ...sandbox,
    get url() {
      return sandbox.url;
    },
    port: listening.port,
    async close() {
      await listening.close();
      await sandbox.close();
    },
  };
}
