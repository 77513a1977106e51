import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.html': 'text/html; charset=utf-8',
};

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Gallery</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/gallery.css" />
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/gallery.js"></script>
  </body>
</html>`;

export interface GalleryServer {
  url: string;
  close: () => void;
}

/** Serves a built gallery on the loopback address. Port 0 takes any that is free. */
export async function serveGallery(directory: string, port = 0): Promise<GalleryServer> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = TYPES[extname(path)];
    if (!type) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(PAGE);
      return;
    }
    readFile(join(directory, path)).then(
      (body) => response.setHeader('content-type', type).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  // A server that listens on TCP has an address object.
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
