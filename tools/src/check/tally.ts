import { NOTHING, oneFailed, onePassed, sum, type Count } from './count.ts';
import type { Check } from './options.ts';
import { countPlaywright } from './playwright-report.ts';
import type { TaskResult } from './task-results.ts';
import { countVitest } from './vitest-report.ts';

/** One target of one project that a check consists of. */
export interface PlannedTask {
  readonly check: Check;
  readonly project: string;
  /** Where the target leaves its report, from the workspace root; most leave none. */
  readonly report?: string;
}

export interface CheckTally extends Count {
  readonly check: Check;
  readonly tasks: number;
  readonly cached: number;
}

/**
 * Counts what a check's tasks came to. Tests are counted from the reports, everything else is one per task. What was
 * planned and did not run counts as failed: nobody knows that it works.
 */
export function tally(
  check: Check,
  planned: readonly PlannedTask[],
  results: readonly TaskResult[],
  readReport: (path: string) => string | undefined,
): CheckTally {
  const tasks = planned.filter((task) => task.check === check);
  const found = tasks.map((task) => ({
    task,
    result: results.find(({ project, target }) => project === task.project && target === check),
  }));
  const counts = found.map(({ task, result }) => countTask(task, result, readReport));
  const cached = found.filter(({ result }) => result?.cached === true).length;
  return { check, tasks: tasks.length, cached, ...sum(counts) };
}

function countTask(
  task: PlannedTask,
  result: TaskResult | undefined,
  readReport: (path: string) => string | undefined,
): Count {
  const label = `${task.check} ${task.project}`;
  if (result === undefined || result.status === 'not-run') {
    return oneFailed(`${label}: not run, because something it needs failed`);
  }
  const report = task.report === undefined ? undefined : readReport(task.report);
  if (report === undefined) return result.status === 'success' ? onePassed : oneFailed(label);
  const count = countReport(task.check, report);
  const named = { ...count, failures: count.failures.map((failure) => `${label}: ${failure}`) };
  // Such as an error outside any test: every test passed, and still the run did not.
  if (result.status === 'failure' && named.failed === 0)
    return sum([named, oneFailed(`${label}: failed outside its tests`)]);
  return named;
}

function countReport(check: Check, report: string): Count {
  if (check === 'test') return countVitest(report);
  if (check === 'browser') return countPlaywright(report);
  return NOTHING;
}
