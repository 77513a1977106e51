import { tagValue, type Project } from '../workspace/project.ts';
import { objection, TAG_VALUES } from './rules.ts';
import type { Violation } from './violation.ts';

/** Checks what the package.json files say: tags, the direction of every dependency, and that there is no cycle. */
export function checkDependencies(projects: readonly Project[]): readonly Violation[] {
  return [
    ...projects.flatMap(checkTags),
    ...projects.flatMap((from) => checkDirection(from, projects)),
    ...checkCycles(projects),
  ];
}

function checkTags(project: Project): readonly Violation[] {
  return Object.entries(TAG_VALUES).flatMap(([dimension, values]) =>
    values.includes(tagValue(project, dimension) ?? '')
      ? []
      : [violation(project, `nx.tags needs one of ${values.map((value) => `${dimension}:${value}`).join(', ')}`)],
  );
}

function checkDirection(from: Project, projects: readonly Project[]): readonly Violation[] {
  return projects.flatMap((to) => {
    const kind = from.dependencies.includes(to.name)
      ? 'shipped'
      : from.devDependencies.includes(to.name)
        ? 'development'
        : undefined;
    const message = kind === undefined ? undefined : objection(from, to, kind);
    return message === undefined ? [] : [violation(from, message)];
  });
}

function checkCycles(projects: readonly Project[]): readonly Violation[] {
  const byName = new Map(projects.map((project) => [project.name, project]));
  const finished = new Set<string>();
  const found: Violation[] = [];
  const visit = (project: Project, path: readonly string[]) => {
    if (path.includes(project.name)) {
      const cycle = [...path.slice(path.indexOf(project.name)), project.name].join(' → ');
      found.push(violation(project, `the dependencies form a cycle: ${cycle}`));
      return;
    }
    if (finished.has(project.name)) return;
    for (const name of [...project.dependencies, ...project.devDependencies]) {
      const next = byName.get(name);
      if (next !== undefined) visit(next, [...path, project.name]);
    }
    finished.add(project.name);
  };
  for (const project of projects) visit(project, []);
  return found;
}

function violation(project: Project, message: string): Violation {
  return { file: `${project.root}/package.json`, message };
}
