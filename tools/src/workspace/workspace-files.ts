import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a workspace by path from its root: a checkout, an Nx tree, or plain data in a test. */
export interface WorkspaceFiles {
  exists(path: string): boolean;
  glob(pattern: string): readonly string[];
  read(path: string): string;
}

const GENERATED = new Set(['node_modules', 'out-tsc', 'dist', '.next', '.reports', '.ecwid-kit', 'test-results']);

/** Reads a checkout; what installs and builds leave behind is not part of it. */
export function filesOnDisk(root: string): WorkspaceFiles {
  return {
    exists: (path) => existsSync(join(root, path)),
    glob: (pattern) =>
      globSync(pattern, { cwd: root, exclude: (path) => GENERATED.has(path.split(/[\\/]/).at(-1) ?? '') })
        .map((path) => path.replaceAll('\\', '/'))
        .toSorted(),
    read: (path) => readFileSync(join(root, path), 'utf8'),
  };
}
