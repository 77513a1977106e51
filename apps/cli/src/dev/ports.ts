import { createServer } from 'node:net';

export const PARTS = ['sandbox', 'admin', 'appSettings', 'endpointServer'] as const;
export type Part = (typeof PARTS)[number];
export type Ports = Readonly<Record<Part, number>>;

/** The ports of the parts: from `first` on, in order. One that is taken gives way to the next that nobody wants. */
export async function choosePorts(first: number): Promise<Ports> {
  const wanted = PARTS.map((part, index) => [part, first + index] as const);
  let spare = first + PARTS.length;
  const chosen: [Part, number][] = [];
  for (const [part, port] of wanted) {
    let candidate = port;
    while (!(await isFree(candidate))) candidate = spare++;
    chosen.push([part, candidate]);
  }
  return Object.fromEntries(chosen) as Ports; // one entry for each part
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<boolean>();
  server.once('error', () => resolve(false));
  server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  return promise;
}
