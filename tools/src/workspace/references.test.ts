import { describe, expect, it } from 'vitest';
import { filesInMemory } from './files-in-memory.ts';
import { findStaleReferences, withReferences } from './references.ts';

const packageJson = (name: string, rest: object = {}) => JSON.stringify({ name, ...rest });

describe('findStaleReferences', () => {
  it('asks for one reference per workspace dependency, development ones included', () => {
    const files = filesInMemory({
      'packages/auth/package.json': packageJson('auth', { dependencies: { types: '', zod: '' } }),
      'packages/auth/tsconfig.json': '{ "references": [] }',
      'packages/client/package.json': packageJson('client', {
        dependencies: { types: '' },
        devDependencies: { auth: '' },
      }),
      'packages/client/tsconfig.json': '{ "references": [{ "path": "../types" }] }',
      'packages/types/package.json': packageJson('types'),
      'packages/types/tsconfig.json': '{ "references": [] }',
    });

    expect(findStaleReferences(files)).toEqual([
      { path: 'packages/auth/tsconfig.json', corrected: '{ "references": [{ "path": "../types" }] }' },
      {
        path: 'packages/client/tsconfig.json',
        corrected: '{ "references": [{ "path": "../auth" }, { "path": "../types" }] }',
      },
    ]);
  });

  it('asks for the parts of a package that have settings of their own', () => {
    const files = filesInMemory({
      'packages/sandbox/package.json': packageJson('sandbox'),
      'packages/sandbox/tsconfig.json': '{ "references": [] }',
      'packages/sandbox/src/browser/tsconfig.json': '{}',
    });

    expect(findStaleReferences(files)).toEqual([
      { path: 'packages/sandbox/tsconfig.json', corrected: '{ "references": [{ "path": "./src/browser" }] }' },
    ]);
  });

  it('lists every package in the root, and leaves out Next.js apps', () => {
    const files = filesInMemory({
      'tsconfig.json': '{ "files": [], "references": [] }',
      'apps/admin/next.config.ts': '',
      'apps/admin/package.json': packageJson('admin'),
      'apps/admin/tsconfig.json': '{ "references": [] }',
      'packages/types/package.json': packageJson('types'),
      'packages/types/tsconfig.json': '{ "references": [] }',
    });

    expect(findStaleReferences(files)).toEqual([
      { path: 'tsconfig.json', corrected: '{ "files": [], "references": [{ "path": "./packages/types" }] }' },
    ]);
  });
});

describe('withReferences', () => {
  it('adds the key where there is none and keeps comments', () => {
    const text = '{\n  // why\n  "include": ["src"]\n}\n';

    expect(withReferences(text, ['../types'])).toBe(
      '{\n  // why\n  "include": ["src"],\n  "references": [{ "path": "../types" }]\n}\n',
    );
  });

  it('leaves text that agrees untouched, whatever its order and layout', () => {
    const text = '{ "references": [\n{ "path": "../types" }, { "path": "../auth" }\n] }';

    expect(withReferences(text, ['../auth', '../types'])).toBe(text);
  });
});
