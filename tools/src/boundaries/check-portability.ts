import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path/posix';
import { packageOf, tagValue, type Project } from '../workspace/project.ts';
import type { ProjectSources } from './check-imports.ts';
import type { SourceFile } from './source-file.ts';
import type { Violation } from './violation.ts';

/** Subpaths that say in their name that they need Node. */
const NODE_SUBPATHS = ['node', 'sqlite', 'postgres', 'testing'];

/**
 * Checks that what a `runtime:any` or `runtime:browser` package exports loads without Node: follows every entry point
 * except `./node`, `./sqlite`, `./postgres` and `./testing` through the package's own modules.
 */
export function checkPortability(sources: readonly ProjectSources[]): readonly Violation[] {
  return sources
    .filter(({ project }) => ['any', 'browser'].includes(tagValue(project, 'runtime') ?? ''))
    .flatMap(checkProject);
}

function checkProject({ project, files }: ProjectSources): readonly Violation[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Map<string, string>();
  const visit = (path: string, entry: string) => {
    const file = byPath.get(path);
    if (file === undefined || reached.has(path)) return;
    reached.set(path, entry);
    for (const { specifier, typeOnly } of file.imports) {
      if (!typeOnly && specifier.startsWith('.')) visit(join(dirname(path), specifier), entry);
    }
  };
  for (const [subpath, target] of Object.entries(project.exports)) {
    if (!needsNode(subpath)) visit(join(project.root, target), subpath);
  }
  return [...reached].flatMap(([path, entry]) => {
    const file = byPath.get(path);
    return file === undefined ? [] : checkFile(file, project, entry);
  });
}

function checkFile(file: SourceFile, project: Project, entry: string): readonly Violation[] {
  return file.imports.flatMap(({ specifier, line, typeOnly }) => {
    if (typeOnly || !(isBuiltin(specifier) || isNodeSubpath(specifier))) return [];
    const places = NODE_SUBPATHS.map((subpath) => `./${subpath}`).join(', ');
    const message = `'${specifier}' needs Node, and ${project.name} loads it from '${entry}': reach it from ${places} only`;
    return [{ file: file.path, line, message }];
  });
}

function isNodeSubpath(specifier: string): boolean {
  return specifier.startsWith('@ecwid-kit/') && needsNode(`.${specifier.slice(packageOf(specifier).length)}`);
}

function needsNode(subpath: string): boolean {
  return NODE_SUBPATHS.includes(subpath.split('/')[1] ?? '');
}
