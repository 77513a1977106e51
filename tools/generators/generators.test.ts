import type { Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { describe, expect, it } from 'vitest';
import { packageGenerator } from './package/generator.ts';
import { storeAppGenerator } from './store-app/generator.ts';
import { syncReferencesGenerator } from './sync-references/generator.ts';

function makeWorkspace(): Tree {
  const tree = createTreeWithEmptyWorkspace();
  tree.write('tsconfig.json', '{ "files": [], "references": [] }\n');
  return tree;
}

const text = (tree: Tree, path: string) => tree.read(path, 'utf8') ?? '';
const json = (tree: Tree, path: string): unknown => JSON.parse(text(tree, path));

describe('package', () => {
  it('creates a package that has its tests, its build and a place in the root references', () => {
    const tree = makeWorkspace();

    packageGenerator(tree, { name: 'tax-rules', description: 'Says "what" it is', runtime: 'node' });

    expect(json(tree, 'packages/tax-rules/package.json')).toMatchObject({
      name: '@ecwid-kit/tax-rules',
      description: 'Says "what" it is',
      nx: { tags: ['layer:client', 'runtime:node'] },
    });
    expect(tree.exists('packages/tax-rules/vitest.config.ts')).toBe(true);
    expect(tree.exists('packages/tax-rules/tsup.config.ts')).toBe(true);
    expect(json(tree, 'tsconfig.json')).toEqual({ files: [], references: [{ path: './packages/tax-rules' }] });
  });

  it('leaves a folder that has files in it alone', () => {
    const tree = makeWorkspace();
    tree.write('packages/auth/package.json', '{}');

    expect(() => packageGenerator(tree, { name: 'auth', description: 'x' })).toThrow('packages/auth exists already');
  });
});

describe('store-app', () => {
  it('creates an app under the name it was given', () => {
    const tree = makeWorkspace();

    storeAppGenerator(tree, { name: 'parcel-rates' });

    expect(text(tree, 'apps/store-apps/parcel-rates/app.ts')).toContain('export const parcelRates = defineApp({');
    expect(text(tree, 'apps/store-apps/parcel-rates/app.ts')).toContain("name: 'Parcel rates'");
    expect(tree.children('apps/store-apps/parcel-rates').toSorted()).toEqual([
      'README.md',
      'app.test.ts',
      'app.ts',
      'package.json',
      'settings.ts',
      'tsconfig.json',
      'vitest.config.ts',
    ]);
  });
});

describe('sync-references', () => {
  it('says what it changed, and has nothing to say the second time', () => {
    const tree = makeWorkspace();
    storeAppGenerator(tree, { name: 'parcel-rates' });
    packageGenerator(tree, { name: 'app-sdk', description: 'The SDK' });
    tree.write('apps/store-apps/parcel-rates/tsconfig.json', '{ "references": [] }');

    expect(syncReferencesGenerator(tree).outOfSyncMessage).toContain('apps/store-apps/parcel-rates/tsconfig.json');
    expect(text(tree, 'apps/store-apps/parcel-rates/tsconfig.json')).toContain('"path": "../../../packages/app-sdk"');
    expect(syncReferencesGenerator(tree)).toEqual({});
  });
});
