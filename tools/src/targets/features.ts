import { isNextApp } from '../workspace/references.ts';
import type { Project } from '../workspace/project.ts';
import type { WorkspaceFiles } from '../workspace/workspace-files.ts';
import type { ProjectFeatures } from './targets.ts';

/** Looks at what lies in a project's folder. */
export function featuresOf(files: WorkspaceFiles, project: Project, all: readonly Project[]): ProjectFeatures {
  const has = (path: string) => files.exists(`${project.root}/${path}`);
  const used = new Set([...project.dependencies, ...project.devDependencies]);
  return {
    root: project.root,
    hasTsconfig: has('tsconfig.json'),
    hasTsup: has('tsup.config.ts'),
    hasNext: isNextApp(files, project.root),
    hasVitest: has('vitest.config.ts'),
    hasPlaywright: has('playwright.config.ts'),
    hasBench: has('bench/main.ts'),
    nextDependencies: all.filter(({ name, root }) => used.has(name) && isNextApp(files, root)).map(({ name }) => name),
  };
}
