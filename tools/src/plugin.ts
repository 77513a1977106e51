import { createNodesFromFiles, type CreateNodes, type PostTasksExecution } from '@nx/devkit';
import { writeTaskResults } from './check/task-results.ts';
import { featuresOf } from './targets/features.ts';
import { rootTargets, targetsOf } from './targets/targets.ts';
import { PROJECT_PATTERN, readProjects } from './workspace/project.ts';
import { filesOnDisk } from './workspace/workspace-files.ts';

export const name = '@ecwid-kit/tools';

/** Gives each project the targets its configuration files ask for, and the root the checks over everything. */
export const createNodes: CreateNodes = [
  `{package.json,${PROJECT_PATTERN}}`,
  (configFiles, options, context) => {
    const files = filesOnDisk(context.workspaceRoot);
    const projects = readProjects(files);
    return createNodesFromFiles(
      (configFile) => {
        if (configFile === 'package.json') return { projects: { '.': { targets: rootTargets() } } };
        const project = projects.find(({ root }) => `${root}/package.json` === configFile);
        if (project === undefined) return {};
        return { projects: { [project.root]: { targets: targetsOf(featuresOf(files, project, projects)) } } };
      },
      configFiles,
      options,
      context,
    );
  },
];

/** Hands the outcome of each task to the check runner, when it is the one that started Nx. */
export const postTasksExecution: PostTasksExecution = (_options, { taskResults }) => {
  writeTaskResults(process.env['ECWID_KIT_TASK_RESULTS'], taskResults);
};
