import type { Tree } from '@nx/devkit';
import { findStaleReferences } from '../../src/workspace/references.ts';
import { filesInTree } from '../files-in-tree.ts';

/** `nx sync`: rewrites references that package.json has outgrown; `nx sync:check` fails instead. */
export function syncReferencesGenerator(tree: Tree): { outOfSyncMessage?: string } {
  const stale = findStaleReferences(filesInTree(tree));
  if (stale.length === 0) return {};
  for (const { path, corrected } of stale) tree.write(path, corrected);
  const paths = stale.map(({ path }) => path).join(', ');
  return { outOfSyncMessage: `The references differ from the workspace dependencies in: ${paths}` };
}
