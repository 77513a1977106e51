import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { filesOnDisk } from '../workspace/workspace-files.ts';
import { findChromium } from './find-chromium.ts';
import { installChromium } from './install-chromium.ts';
import { listBrowserTests } from './list-browser-tests.ts';
import { runNx } from './nx.ts';
import type { Check } from './options.ts';
import { planTasks } from './plan.ts';
import { tally, type CheckTally, type PlannedTask } from './tally.ts';
import type { TaskResult } from './task-results.ts';

/** Runs the checks with Nx and counts. The browser tests come last and alone: they start servers and watch the clock. */
export async function runChecks(root: string, checks: readonly Check[]): Promise<readonly CheckTally[]> {
  const planned = planTasks(filesOnDisk(root), checks);
  const present = checks.filter((check) => planned.some((task) => task.check === check));
  // Nx restores the report of a cached task, so a report that is there afterwards belongs to this run.
  for (const { report } of planned) if (report !== undefined) rmSync(join(root, report), { force: true });

  const early = present.filter((check) => check !== 'browser');
  const tallies: CheckTally[] = [];
  if (early.length > 0) {
    const results = await runNx({ root, targets: early, parallel: availableParallelism(), env: chromiumEnv() });
    const all = [...planned, ...unplanned(planned, results, early)];
    tallies.push(...early.map((check) => tally(check, all, results, reportReader(root))));
  }
  if (present.includes('browser')) tallies.push(await runBrowserTests(root, planned));
  return tallies;
}

/** Tasks that a project declares in its own package.json: they ran under the same names, so they count. */
function unplanned(
  planned: readonly PlannedTask[],
  results: readonly TaskResult[],
  checks: readonly Check[],
): PlannedTask[] {
  return results.flatMap(({ project, target }) => {
    const check = checks.find((candidate) => candidate === target);
    if (check === undefined || planned.some((task) => task.check === check && task.project === project)) return [];
    return [{ check, project }];
  });
}

/** For tests outside the browser check that open a page where there is a browser. */
function chromiumEnv(): Record<string, string> {
  const chromium = findChromium(process.env);
  return chromium === undefined ? {} : { CHROMIUM_PATH: chromium };
}

async function runBrowserTests(root: string, planned: readonly PlannedTask[]): Promise<CheckTally> {
  const tasks = planned.filter(({ check }) => check === 'browser');
  const folders = tasks.map(({ report = '' }) => join(root, dirname(dirname(report))));
  const chromium = findChromium(process.env) ?? installChromium(process.env, folders[0] ?? root);
  if (chromium === undefined) {
    const skipped = folders.map((folder) => listBrowserTests(folder)).reduce((total, count) => total + count, 0);
    console.error(
      `\nNO CHROMIUM: ${skipped} browser tests do not run. Install Chromium, or name one in CHROMIUM_PATH.`,
    );
    return { check: 'browser', tasks: tasks.length, cached: 0, passed: 0, failed: 0, skipped, failures: [] };
  }
  console.log(`Browser tests run in ${chromium}`);
  const results = await runNx({ root, targets: ['browser'], parallel: 1, env: { CHROMIUM_PATH: chromium } });
  return tally('browser', planned, results, reportReader(root));
}

function reportReader(root: string): (path: string) => string | undefined {
  return (path) => {
    try {
      return readFileSync(join(root, path), 'utf8');
    } catch {
      return undefined; // the task failed before it could write one
    }
  };
}
