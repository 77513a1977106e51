import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from '../../io.ts';
import { CONFIG_FILE } from '../../workspace/find-root.ts';
import type { ChildSpec } from '../children/messages.ts';

const MAIN = 'apps/endpoint-server/src/main.ts';

export function hasEndpointServer(root: string): boolean {
  return existsSync(join(root, MAIN));
}

/** How to start the endpoint server. It starts again when a file of an app changes. */
export function endpointServer(
  { root, port, env }: { readonly root: string; readonly port: number; readonly env: Readonly<Record<string, string>> },
  io: Pick<Io, 'env' | 'node'>,
): ChildSpec {
  return {
    name: 'Endpoint server',
    command: io.node.path,
    args: ['--watch', '--watch-preserve-output', join(root, MAIN)],
    cwd: root,
    env: { ...io.env, HOST: '127.0.0.1', PORT: String(port), ECWID_KIT_CONFIG: join(root, CONFIG_FILE), ...env },
  };
}
