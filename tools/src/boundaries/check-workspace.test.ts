import { describe, expect, it } from 'vitest';
import { filesInMemory } from '../workspace/files-in-memory.ts';
import { checkWorkspace } from './check-workspace.ts';

interface Manifest {
  tags: readonly string[];
  dependencies?: readonly string[];
  devDependencies?: readonly string[];
  exports?: Record<string, string>;
}

const TAGS: Record<string, Manifest['tags']> = {
  'apps/admin': ['layer:app', 'runtime:node'],
  'apps/cli': ['layer:app', 'runtime:node'],
  'packages/api-client': ['layer:client', 'runtime:any'],
  'packages/auth': ['layer:client', 'runtime:any'],
  'packages/sandbox': ['layer:sandbox', 'runtime:node'],
  'packages/types': ['layer:contract', 'runtime:any'],
  'packages/ui': ['layer:ui', 'runtime:browser'],
};

const nameOf = (root: string) => `@ecwid-kit/${root.split('/').at(-1) ?? ''}`;
const versions = (roots: readonly string[] = []) =>
  Object.fromEntries(roots.map((root) => [nameOf(root), 'workspace:^']));

/** A workspace of the packages named in `manifests` (tags as usual unless given) and the given source files. */
function violations(
  manifests: Record<string, Partial<Manifest>>,
  sources: Record<string, string> = {},
): readonly string[] {
  const files: Record<string, string> = { ...sources };
  for (const [root, manifest] of Object.entries(manifests)) {
    files[`${root}/package.json`] = JSON.stringify({
      name: nameOf(root),
      dependencies: versions(manifest.dependencies),
      devDependencies: versions(manifest.devDependencies),
      exports: manifest.exports ?? { '.': './src/index.ts' },
      nx: { tags: manifest.tags ?? TAGS[root] },
    });
  }
  return checkWorkspace(filesInMemory(files)).violations.map(
    ({ file, line, message }) => `${file}${line === undefined ? '' : `:${line}`} ${message}`,
  );
}

describe('dependencies between packages', () => {
  it('may point from the client to the contract, and to the sandbox in tests', () => {
    const found = violations({
      'packages/api-client': { dependencies: ['packages/types'], devDependencies: ['packages/sandbox'] },
      'packages/auth': { dependencies: ['packages/types'] },
      'packages/sandbox': { dependencies: ['packages/auth', 'packages/types'] },
      'packages/types': {},
    });

    expect(found).toEqual([]);
  });

  it.each([
    ['the contract on the client', 'packages/types', 'packages/auth', 'layer:contract must not depend on layer:client'],
    [
      'the sandbox on the client',
      'packages/sandbox',
      'packages/api-client',
      'layer:sandbox must not depend on layer:client',
    ],
    [
      'the client on the sandbox when shipped',
      'packages/api-client',
      'packages/sandbox',
      'list @ecwid-kit/sandbox under devDependencies',
    ],
    ['a portable package on a browser one', 'packages/auth', 'packages/ui', 'layer:client must not depend on layer:ui'],
  ])('reports %s', (_case, from, to, message) => {
    const found = violations({ [from]: { dependencies: [to] }, [to]: {} });

    expect(found).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
  });

  it('reports the sandbox testing itself through the client', () => {
    const found = violations({
      'packages/api-client': {},
      'packages/sandbox': { devDependencies: ['packages/api-client'] },
    });

    expect(found).toEqual([expect.stringContaining('layer:sandbox must not depend on layer:client')]);
  });

  it('reports the admin using the sandbox even in tests, and lets the CLI start it', () => {
    const found = violations({
      'apps/admin': { devDependencies: ['packages/sandbox'] },
      'apps/cli': { dependencies: ['packages/sandbox'] },
      'packages/sandbox': {},
    });

    expect(found).toEqual([expect.stringMatching(/^apps\/admin\/package.json .*not even in its tests/)]);
  });

  it('reports a portable package that depends on one for Node', () => {
    const found = violations({
      'packages/auth': { dependencies: ['packages/types'] },
      'packages/types': { tags: ['layer:contract', 'runtime:node'] },
    });

    expect(found).toEqual([expect.stringContaining('runtime:any must not depend on runtime:node')]);
  });

  it('reports a cycle once, with its whole path', () => {
    const found = violations({
      'packages/api-client': { dependencies: ['packages/auth'] },
      'packages/auth': { devDependencies: ['packages/api-client'] },
    });

    expect(found).toEqual([expect.stringContaining('@ecwid-kit/api-client → @ecwid-kit/auth → @ecwid-kit/api-client')]);
  });

  it('reports a project without tags, and a value nobody knows', () => {
    const found = violations({ 'packages/auth': { tags: ['layer:clients'] } });

    expect(found).toEqual([
      expect.stringContaining('layer:contract, layer:client'),
      expect.stringContaining('runtime:any'),
    ]);
  });
});

describe('imports between packages', () => {
  const client = { 'packages/api-client': { dependencies: ['packages/types'] }, 'packages/types': {} };

  it('may use what is declared and exported', () => {
    const source =
      "import type { Product } from '@ecwid-kit/types';\nimport { a } from './a.ts';\nimport c from '../../../vitest.shared.ts';\n";

    expect(violations(client, { 'packages/api-client/src/index.ts': source })).toEqual([]);
  });

  it('report a package that package.json does not list', () => {
    const found = violations(
      { 'packages/auth': {}, 'packages/types': {} },
      { 'packages/auth/src/index.ts': "\nexport * from '@ecwid-kit/types';" },
    );

    expect(found).toEqual([
      'packages/auth/src/index.ts:2 @ecwid-kit/types is not in packages/auth/package.json: add it there',
    ]);
  });

  it('report a relative path into another project', () => {
    const found = violations(client, { 'packages/api-client/src/index.ts': "await import('../../types/src/a.ts');" });

    expect(found).toEqual([expect.stringContaining("'../../types/src/a.ts' leaves packages/api-client")]);
  });

  it('report a deep import past the exports', () => {
    const found = violations(client, { 'packages/api-client/src/index.ts': "import '@ecwid-kit/types/src/a.ts';" });

    expect(found).toEqual([expect.stringContaining("exports no './src/a.ts'")]);
  });

  it('report zod imported as a name, not as a namespace', () => {
    const found = violations(
      { 'packages/types': {} },
      { 'packages/types/src/a.ts': "import { z } from 'zod';", 'packages/types/src/b.ts': "import * as z from 'zod';" },
    );

    expect(found).toEqual([expect.stringMatching(/^packages\/types\/src\/a\.ts:1 write `import \* as z/)]);
  });

  it('report a devDependency in shipped code, not in a test', () => {
    const text = "import { createSandbox } from '@ecwid-kit/sandbox';";
    const found = violations(
      { 'packages/api-client': { devDependencies: ['packages/sandbox'] }, 'packages/sandbox': {} },
      { 'packages/api-client/src/a.test.ts': text, 'packages/api-client/src/a.ts': text },
    );

    expect(found).toEqual([expect.stringMatching(/^packages\/api-client\/src\/a\.ts:1 .*for tests only/)]);
  });
});

describe('portable packages', () => {
  const auth = { 'packages/auth': { exports: { '.': './src/index.ts', './node': './src/node.ts' } } };

  it('may use Node behind ./node and in tests', () => {
    const found = violations(auth, {
      'packages/auth/src/index.test.ts': "import { readFileSync } from 'node:fs';",
      'packages/auth/src/index.ts': "import type { Buffer } from 'node:buffer';",
      'packages/auth/src/node.ts': "import './file-store.ts';",
      'packages/auth/src/file-store.ts': "import { open } from 'node:fs/promises';",
    });

    expect(found).toEqual([]);
  });

  it('report Node reached from an ordinary entry point, however far down', () => {
    const found = violations(auth, {
      'packages/auth/src/index.ts': "export { sign } from './sign.ts';",
      'packages/auth/src/sign.ts': "\n\nimport { createHmac } from 'crypto';",
    });

    expect(found).toEqual([expect.stringMatching(/^packages\/auth\/src\/sign\.ts:3 'crypto' needs Node.*'\.'/)]);
  });

  it("report another package's Node subpath", () => {
    const found = violations(
      { ...auth, 'packages/api-client': { dependencies: ['packages/auth'] } },
      { 'packages/api-client/src/index.ts': "import '@ecwid-kit/auth/node';" },
    );

    expect(found).toEqual([expect.stringContaining("'@ecwid-kit/auth/node' needs Node")]);
  });
});

describe('the sandbox', () => {
  it('reads the time from its clock alone', () => {
    const text = 'const at = new Date();\nconst fixed = new Date(at);\n';
    const found = violations(
      { 'packages/sandbox': {} },
      {
        'packages/sandbox/src/clock/clock.ts': text,
        'packages/sandbox/src/orders/order.test.ts': text,
        'packages/sandbox/src/orders/order.ts': text,
      },
    );

    expect(found).toEqual([expect.stringMatching(/^packages\/sandbox\/src\/orders\/order\.ts:1 /)]);
  });
});

describe('published exports', () => {
  const published = (exports: object) =>
    checkWorkspace(
      filesInMemory({
        'packages/auth/package.json': JSON.stringify({
          name: '@ecwid-kit/auth',
          exports: { '.': './src/index.ts', './node': './src/node.ts', './package.json': './package.json' },
          publishConfig: { exports },
          nx: { tags: TAGS['packages/auth'] },
        }),
      }),
    ).violations.map(({ message }) => message);
  const built = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });

  it('are the built form of the exports', () => {
    const exports = { '.': built('index'), './node': built('node'), './package.json': './package.json' };

    expect(published(exports)).toEqual([]);
  });

  it('are reported when a subpath is missing, points elsewhere, or has gone', () => {
    const found = published({ '.': built('main'), './package.json': './package.json', './old': built('old') });

    expect(found).toEqual([
      expect.stringContaining("['.'] is not what exports says: write"),
      expect.stringContaining("['./node']"),
      expect.stringContaining("['./old'] is not what exports says: remove it"),
    ]);
  });
});

describe('references', () => {
  it('are reported when package.json has outgrown them', () => {
    const found = violations(
      { 'packages/auth': { dependencies: ['packages/types'] }, 'packages/types': {} },
      { 'packages/auth/tsconfig.json': '{ "references": [] }', 'packages/types/tsconfig.json': '{ "references": [] }' },
    );

    expect(found).toEqual([expect.stringContaining('packages/auth/tsconfig.json the references are not')]);
  });
});
