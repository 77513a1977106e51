import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { choosePorts, PARTS } from '../dev/ports.ts';
import { fail, ok, warn, type Finding } from './check.ts';

const MIN_NODE = [22, 13] as const;
const DEFAULT_PORT = 4100;

export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [minMajor, minMinor] = MIN_NODE;
  if (major > minMajor || (major === minMajor && minor >= minMinor)) return ok('Node', `v${version}`);
  return fail('Node', `v${version}`, `use Node ${MIN_NODE.join('.')} or later`);
}

/** Whether the data folder can be written, or made. */
export function checkDataFolder(folder: string): Finding {
  let existing = folder;
  while (!existsSync(existing)) existing = dirname(existing);
  try {
    accessSync(existing, constants.W_OK | constants.X_OK);
  } catch {
    return fail('Data folder', `${existing} cannot be written`, 'change its owner, or name another with --data');
  }
  return ok('Data folder', existing === folder ? folder : `${folder} (made at the first start)`);
}

/** Whether the default ports are free. Not asked while dev runs: then they are its own. */
export async function checkPorts(): Promise<Finding> {
  const chosen = await choosePorts(DEFAULT_PORT);
  const taken = PARTS.filter((part, index) => chosen[part] !== DEFAULT_PORT + index);
  const range = `${DEFAULT_PORT} to ${DEFAULT_PORT + PARTS.length - 1}`;
  if (taken.length === 0) return ok('Ports', `${range} are free`);
  const moves = taken.map((part) => `${part} on ${chosen[part]}`).join(', ');
  return warn('Ports', `some of ${range} are taken`, `\`ecwid-kit dev\` will use others (${moves}); --port moves all`);
}
