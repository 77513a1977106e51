import { join } from 'node:path';
import { generateFiles, type GeneratorCallback, type Tree } from '@nx/devkit';
import { finish } from '../finish.ts';
import { requireFree } from '../require-free.ts';

export interface PackageOptions {
  readonly name: string;
  readonly description: string;
  readonly layer?: 'contract' | 'client' | 'sandbox' | 'ui';
  readonly runtime?: 'any' | 'node' | 'browser';
}

/** `nx g @ecwid-kit/tools:package <name>` */
export function packageGenerator(tree: Tree, options: PackageOptions): GeneratorCallback {
  const root = `packages/${options.name}`;
  requireFree(tree, root);
  const values = { layer: 'client', runtime: 'any', ...options, descriptionJson: JSON.stringify(options.description) };
  generateFiles(tree, join(import.meta.dirname, 'files'), root, values);
  return finish(tree, root);
}
