import { join } from 'node:path';
import { findRoot } from './find-root.ts';

/** Where `dev` leaves what other commands need. All of it is git-ignored. */
export interface DevFiles {
  readonly root: string;
  readonly folder: string;
  /** What runs: addresses and tokens. */
  readonly dev: string;
  /** Opens the control API. */
  readonly operatorKey: string;
  /** Held from the start of `dev` to its end. */
  readonly lock: string;
  readonly data: string;
}

export function devFilesOf(cwd: string): DevFiles {
  const root = findRoot(cwd);
  const folder = join(root, '.ecwid-kit');
  return {
    root,
    folder,
    dev: join(folder, 'dev.json'),
    operatorKey: join(folder, 'operator.key'),
    lock: join(folder, 'dev.lock'),
    data: join(folder, 'data'),
  };
}
