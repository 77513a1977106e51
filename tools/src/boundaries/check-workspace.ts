import { readProjects, type Project } from '../workspace/project.ts';
import { findStaleReferences } from '../workspace/references.ts';
import type { WorkspaceFiles } from '../workspace/workspace-files.ts';
import { checkClock } from './check-clock.ts';
import { checkDependencies } from './check-dependencies.ts';
import { checkImports, type ProjectSources } from './check-imports.ts';
import { checkPublishing } from './check-publishing.ts';
import { checkPortability } from './check-portability.ts';
import { readSource } from './source-file.ts';
import type { Violation } from './violation.ts';

export interface BoundaryReport {
  readonly projects: number;
  readonly files: number;
  readonly violations: readonly Violation[];
}

/** Applies every boundary rule to a workspace. */
export function checkWorkspace(files: WorkspaceFiles): BoundaryReport {
  const projects = readProjects(files);
  const sources = readSources(files, projects);
  const allFiles = sources.flatMap((source) => source.files);
  const stale = findStaleReferences(files).map(({ path }) => ({
    file: path,
    message: 'the references are not the workspace dependencies of package.json: run `nx sync`',
  }));
  const violations = [
    ...checkDependencies(projects),
    ...checkImports(sources),
    ...checkPortability(sources),
    ...checkClock(allFiles),
    ...checkPublishing(projects),
    ...stale,
  ];
  return { projects: projects.length, files: allFiles.length, violations };
}

/** Each source file goes to the innermost project that holds it. */
function readSources(files: WorkspaceFiles, projects: readonly Project[]): readonly ProjectSources[] {
  const byDepth = projects.toSorted((a, b) => b.root.length - a.root.length);
  const grouped = new Map(projects.map((project) => [project, [] as ReturnType<typeof readSource>[]])); // starts empty, typed here
  for (const path of files.glob('{apps,packages,tools,tests}/**/*.{ts,tsx}')) {
    const owner = byDepth.find(({ root }) => path.startsWith(`${root}/`));
    if (owner !== undefined) grouped.get(owner)?.push(readSource(path, files.read(path)));
  }
  return [...grouped].map(([project, projectFiles]) => ({ project, files: projectFiles }));
}
