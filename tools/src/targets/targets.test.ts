import { describe, expect, it } from 'vitest';
import { filesInMemory } from '../workspace/files-in-memory.ts';
import { readProjects } from '../workspace/project.ts';
import { featuresOf } from './features.ts';
import { targetsOf } from './targets.ts';

function targetsIn(contents: Record<string, string>, name: string) {
  const files = filesInMemory(contents);
  const projects = readProjects(files);
  const project = projects.find((candidate) => candidate.name === name);
  if (project === undefined) throw new Error(`no project ${name}`);
  return targetsOf(featuresOf(files, project, projects));
}

describe('inferred targets', () => {
  it('follow from the configuration files of a library', () => {
    const targets = targetsIn(
      {
        'packages/auth/bench/main.ts': '',
        'packages/auth/package.json': '{ "name": "auth" }',
        'packages/auth/tsconfig.json': '{}',
        'packages/auth/tsup.config.ts': '',
        'packages/auth/vitest.config.ts': '',
      },
      'auth',
    );

    expect(Object.keys(targets).toSorted()).toEqual(['bench', 'build', 'test', 'typecheck']);
    expect(targets['build']?.options).toMatchObject({ command: 'tsup', cwd: 'packages/auth' });
    expect(targets['typecheck']?.options).toMatchObject({ command: 'tsc -b' });
  });

  it('are none for a folder with a package.json alone', () => {
    expect(targetsIn({ 'apps/a/package.json': '{ "name": "a" }' }, 'a')).toEqual({});
  });

  it('build a Next.js app with Next and generate its route types before type-checking', () => {
    const targets = targetsIn(
      {
        'apps/admin/next.config.ts': '',
        'apps/admin/package.json': '{ "name": "admin" }',
        'apps/admin/tsconfig.json': '{}',
      },
      'admin',
    );

    expect(targets['build']?.options).toMatchObject({ command: 'next build' });
    expect(targets['typecheck']?.options).toMatchObject({ command: 'next typegen && tsc --noEmit' });
  });

  it('build the Next.js apps that browser tests open first', () => {
    const targets = targetsIn(
      {
        'apps/admin/next.config.ts': '',
        'apps/admin/package.json': '{ "name": "admin" }',
        'packages/types/package.json': '{ "name": "types" }',
        'tests/package.json': '{ "name": "tests", "devDependencies": { "admin": "", "types": "" } }',
        'tests/playwright.config.ts': '',
      },
      'tests',
    );

    expect(targets['browser']?.dependsOn).toEqual([{ target: 'build', projects: ['admin'] }]);
  });
});
