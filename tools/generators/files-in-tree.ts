import { glob, type Tree } from '@nx/devkit';
import type { WorkspaceFiles } from '../src/workspace/workspace-files.ts';

/** The workspace as a generator sees it, with its own pending changes. */
export function filesInTree(tree: Tree): WorkspaceFiles {
  return {
    exists: (path) => tree.exists(path),
    glob: (pattern) => glob(tree, [pattern]).toSorted(),
    read: (path) => {
      const text = tree.read(path, 'utf8');
      if (text === null) throw new Error(`${path} does not exist`);
      return text;
    },
  };
}
