import { featuresOf } from '../targets/features.ts';
import { rootTargets, targetsOf } from '../targets/targets.ts';
import { readProjects } from '../workspace/project.ts';
import type { WorkspaceFiles } from '../workspace/workspace-files.ts';
import type { Check } from './options.ts';
import type { PlannedTask } from './tally.ts';

const REPORTS: Partial<Record<Check, string>> = { test: '.reports/vitest.json', browser: '.reports/playwright.json' };

/** Lists the tasks that the checks consist of, from the same rules as the Nx plugin. */
export function planTasks(files: WorkspaceFiles, checks: readonly Check[]): readonly PlannedTask[] {
  const projects = readProjects(files);
  const { name: rootName } = JSON.parse(files.read('package.json')) as { name: string }; // our own package.json
  const targets = [
    { name: rootName, root: '.', targets: rootTargets() },
    ...projects.map((project) => ({
      name: project.nxName,
      root: project.root,
      targets: targetsOf(featuresOf(files, project, projects)),
    })),
  ];
  return checks.flatMap((check) =>
    targets
      .filter((project) => check in project.targets)
      .map(({ name, root }) => {
        const report = REPORTS[check];
        return report === undefined ? { check, project: name } : { check, project: name, report: `${root}/${report}` };
      }),
  );
}
