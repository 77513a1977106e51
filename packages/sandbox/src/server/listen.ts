import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

export interface ListenOptions {
  /** 0: any free port. */
  readonly port: number;
  readonly hostname: string;
  /** Ports to try when the first ones are taken. */
  readonly attempts?: number;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Listens on a port, or on the next one that is free. */
export async function listen({ port, hostname, attempts = 20, fetch }: ListenOptions): Promise<Listening> {
  const listener = getRequestListener(fetch);
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  const bound = await bind(server, port, hostname, port === 0 ? 1 : attempts);
  return {
    port: bound,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function bind(server: Server, port: number, hostname: string, attempts: number): Promise<number> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      return await tryPort(server, port + attempt, hostname);
    } catch (error) {
      if (!isPortTaken(error)) throw error;
    }
  }
  throw new Error(`No free port from ${port} to ${port + attempts - 1} on ${hostname}`);
}

function tryPort(server: Server, port: number, hostname: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  server.once('error', reject);
  server.listen(port, hostname, () => {
    server.off('error', reject);
    const address = server.address();
    resolve(typeof address === 'object' && address ? address.port : port);
  });
  return promise;
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}
