import { once } from 'node:events';
import { createServer } from 'node:http';

export interface DeveloperPage {
  readonly url: string;
  /** Addresses that browsers asked for, without the fragment, which they keep. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * The server of an app under development, on a machine of its developer. It answers everything with a page, which does in
 * the browser what the test tells it.
 */
export async function serveDeveloperPage(): Promise<DeveloperPage> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><html lang="en"><title>My page</title><main><h1>My page</h1></main></html>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens on no port');
  return {
    url: `http://127.0.0.1:${address.port}/page`,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
