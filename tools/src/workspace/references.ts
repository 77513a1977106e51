import { dirname, relative } from 'node:path/posix';
import { readProjects, type Project } from './project.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

/** A tsconfig.json whose `references` differ from the workspace packages its package.json lists. */
export interface StaleReferences {
  readonly path: string;
  readonly corrected: string;
}

/** Finds every tsconfig.json, the root's among them, whose references are not what package.json says. */
export function findStaleReferences(files: WorkspaceFiles): readonly StaleReferences[] {
  const projects = readProjects(files).filter((project) => files.exists(`${project.root}/tsconfig.json`));
  // A Next.js app compiles itself: nothing can reference it, and `tsc -b` has nothing to build there.
  const buildable = projects.filter((project) => !isNextApp(files, project.root));
  const wanted = new Map<string, readonly string[]>([['tsconfig.json', buildable.map(({ root }) => `./${root}`)]]);
  for (const project of projects) {
    const own = nestedConfigs(files, project.root);
    wanted.set(`${project.root}/tsconfig.json`, [...referencesOf(project, buildable), ...own]);
  }
  return [...wanted].flatMap(([path, references]) => {
    if (!files.exists(path)) return [];
    const text = files.read(path);
    const corrected = withReferences(text, references);
    return corrected === text ? [] : [{ path, corrected }];
  });
}

export function isNextApp(files: WorkspaceFiles, root: string): boolean {
  return files.glob(`${root}/next.config.*`).length > 0;
}

function referencesOf(project: Project, buildable: readonly Project[]): readonly string[] {
  const names = new Set([...project.dependencies, ...project.devDependencies]);
  return buildable
    .filter((candidate) => candidate !== project && names.has(candidate.name))
    .map((candidate) => relative(project.root, candidate.root))
    .toSorted();
}

/** Parts of a project's source with settings of their own: code for browsers in a package for Node. */
function nestedConfigs(files: WorkspaceFiles, root: string): readonly string[] {
  return files.glob(`${root}/src/**/tsconfig.json`).map((path) => `./${dirname(relative(root, path))}`);
}

/** Replaces the references and leaves the rest alone. Text that names the same ones, in any order, comes back as it is. */
export function withReferences(text: string, references: readonly string[]): string {
  const list = /"references"\s*:\s*\[([^\]]*)\]/;
  const current = [...(list.exec(text)?.[1] ?? '').matchAll(/"path"\s*:\s*"([^"]*)"/g)].map((match) => match[1] ?? '');
  if (current.toSorted().join('\n') === references.toSorted().join('\n')) return text;
  const replacement = render(references);
  if (list.test(text)) return text.replace(list, () => replacement);
  return text.replace(/,?\s*\}\s*$/, () => `,\n  ${replacement}\n}\n`);
}

function render(references: readonly string[]): string {
  const items = references.map((path) => `{ "path": "${path}" }`);
  const line = `"references": [${items.join(', ')}]`;
  return line.length <= 115 ? line : `"references": [\n    ${items.join(',\n    ')}\n  ]`;
}
