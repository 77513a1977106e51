import { execFileSync } from 'node:child_process';
import type { GeneratorCallback, Tree } from '@nx/devkit';
import { syncReferencesGenerator } from './sync-references/generator.ts';

/** Adds the new project to the references; the callback, which a dry run skips, links its dependencies and formats it. */
export function finish(tree: Tree, root: string): GeneratorCallback {
  syncReferencesGenerator(tree);
  return () => {
    const run = (command: string, args: readonly string[]) =>
      execFileSync(command, args, { cwd: tree.root, stdio: 'inherit' });
    run('pnpm', ['install', '--no-frozen-lockfile', '--reporter=append-only']);
    run('oxfmt', [root]);
  };
}
