import { join } from 'node:path';
import { generateFiles, names, type GeneratorCallback, type Tree } from '@nx/devkit';
import { finish } from '../finish.ts';
import { requireFree } from '../require-free.ts';

export interface StoreAppOptions {
  readonly name: string;
  readonly description?: string;
}

/** `nx g @ecwid-kit/tools:store-app <name>` */
export function storeAppGenerator(tree: Tree, { name, description }: StoreAppOptions): GeneratorCallback {
  const root = `apps/store-apps/${name}`;
  requireFree(tree, root);
  const title = titleOf(name);
  const line = description ?? `${title}, an Ecwid app`;
  generateFiles(tree, join(import.meta.dirname, 'files'), root, {
    name,
    title,
    description: line,
    descriptionJson: JSON.stringify(line),
    variable: names(name).propertyName,
  });
  return finish(tree, root);
}

/** `parcel-rates` reads `Parcel rates` in the App Market. */
function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
