import { dirname } from 'node:path/posix';
import type { WorkspaceFiles } from './workspace-files.ts';

/** One package of the workspace, as its package.json describes it. */
export interface Project {
  readonly name: string;
  /** What Nx calls it: the package's name, unless `nx.name` says otherwise. */
  readonly nxName: string;
  /** From the workspace root, without a trailing slash. */
  readonly root: string;
  readonly tags: readonly string[];
  /** Packages that the shipped code uses, ours and others'. */
  readonly dependencies: readonly string[];
  /** Packages that only tests, benchmarks and builds use. */
  readonly devDependencies: readonly string[];
  /** Subpath to source file, such as `./node` to `./src/node.ts`. */
  readonly exports: Readonly<Record<string, string>>;
  /** `publishConfig.exports`: what npm gets in place of `exports`. Packages that stay here have none. */
  readonly publishedExports: Readonly<Record<string, unknown>> | undefined;
}

interface PackageJson {
  name: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  exports?: Record<string, unknown>;
  publishConfig?: { exports?: Record<string, unknown> };
  nx?: { name?: string; tags?: string[] };
}

/** Where packages live, to any depth. */
export const PROJECT_PATTERN = '{apps,packages,tools,tests}/**/package.json';

export function readProjects(files: WorkspaceFiles): readonly Project[] {
  return files.glob(PROJECT_PATTERN).map((path) => readProject(path, files.read(path)));
}

function readProject(path: string, text: string): Project {
  const json = JSON.parse(text) as PackageJson; // pnpm and Nx have accepted the file by the time this runs
  const exports: Record<string, string> = {};
  for (const [subpath, target] of Object.entries(json.exports ?? {})) {
    if (typeof target === 'string') exports[subpath] = target;
  }
  return {
    name: json.name,
    nxName: json.nx?.name ?? json.name,
    root: dirname(path),
    tags: json.nx?.tags ?? [],
    dependencies: [...Object.keys(json.dependencies ?? {}), ...Object.keys(json.peerDependencies ?? {})],
    devDependencies: Object.keys(json.devDependencies ?? {}),
    exports,
    publishedExports: json.publishConfig?.exports,
  };
}

/** The value of a `layer:` or `runtime:` tag. */
export function tagValue(project: Project, dimension: string): string | undefined {
  return project.tags.find((tag) => tag.startsWith(`${dimension}:`))?.slice(dimension.length + 1);
}

/** The package a module specifier names: `@ecwid-kit/auth/node` belongs to `@ecwid-kit/auth`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
