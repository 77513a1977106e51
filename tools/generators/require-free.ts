import type { Tree } from '@nx/devkit';

/** Stops before a generator would write over somebody's work. */
export function requireFree(tree: Tree, root: string): void {
  if (tree.children(root).some((child) => child !== 'node_modules')) {
    throw new Error(`${root} exists already: choose another name, or remove the folder first`);
  }
}
