import { dirname, join } from 'node:path/posix';
import { packageOf, type Project } from '../workspace/project.ts';
import type { Import, SourceFile } from './source-file.ts';
import type { Violation } from './violation.ts';

/** A project with its source files. */
export interface ProjectSources {
  readonly project: Project;
  readonly files: readonly SourceFile[];
}

/** Checks what the source says against package.json: imports across projects go by name, declared, and through `exports`. */
export function checkImports(sources: readonly ProjectSources[]): readonly Violation[] {
  const projects = sources.map(({ project }) => project);
  return sources.flatMap(({ project, files }) =>
    files.flatMap((file) =>
      file.imports.flatMap((found) => {
        const message = found.specifier.startsWith('.')
          ? relativeObjection(project, file, found)
          : packageObjection(project, file, found, projects);
        return message === undefined ? [] : [{ file: file.path, line: found.line, message }];
      }),
    ),
  );
}

function relativeObjection(project: Project, file: SourceFile, { specifier }: Import): string | undefined {
  const target = join(dirname(file.path), specifier);
  // Configuration that every project shares lies in the root itself.
  if (target.startsWith(`${project.root}/`) || !target.includes('/')) return undefined;
  return `'${specifier}' leaves ${project.root}: import the other project by its package name`;
}

function packageObjection(
  project: Project,
  file: SourceFile,
  { specifier, typeOnly, names }: Import,
  projects: readonly Project[],
): string | undefined {
  if (specifier === 'zod' && names.includes('z')) {
    return "write `import * as z from 'zod'`: a bundler drops what a namespace does not use, and keeps all of `z`";
  }
  const target = projects.find(({ name }) => name === packageOf(specifier));
  if (target === undefined) return undefined;
  const subpath = `.${specifier.slice(target.name.length)}`;
  if (!(subpath in target.exports))
    return `${target.name} exports no '${subpath}': add it to its exports, or use what they name`;
  if (target === project || project.dependencies.includes(target.name)) return undefined;
  if (!project.devDependencies.includes(target.name))
    return `${target.name} is not in ${project.root}/package.json: add it there`;
  if (typeOnly || isDevelopmentFile(file.path.slice(project.root.length + 1))) return undefined;
  return `${target.name} is a devDependency, for tests only: shipped code must not import it`;
}

/** Whether a file of a project is for its developers alone: tests, benchmarks, galleries, scripts, configuration. */
export function isDevelopmentFile(path: string): boolean {
  return (
    /\.(test|test-d|spec|bench)\.tsx?$/.test(path) ||
    /(^|\/)(tests|bench|gallery|scripts)\//.test(path) ||
    /^[^/]+\.config\.ts$/.test(path)
  );
}
