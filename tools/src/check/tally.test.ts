import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { totalsLine } from './summary.ts';
import { tally, type PlannedTask } from './tally.ts';
import type { TaskResult } from './task-results.ts';

const vitestReport = readFileSync(new URL('fixtures/vitest-report.json', import.meta.url), 'utf8');
const greenReport = JSON.stringify({
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
});

const result = (target: string, status: TaskResult['status'], cached = false): TaskResult => ({
  project: 'auth',
  target,
  status,
  cached,
});
const testTask: PlannedTask = { check: 'test', project: 'auth', report: 'packages/auth/.reports/vitest.json' };
const noReport = () => undefined;

describe('tally', () => {
  it('counts one per task where there is no report', () => {
    const planned: PlannedTask[] = [
      { check: 'typecheck', project: 'auth' },
      { check: 'typecheck', project: 'types' },
    ];
    const results = [result('typecheck', 'success', true), { ...result('typecheck', 'failure'), project: 'types' }];

    expect(tally('typecheck', planned, results, noReport)).toEqual({
      check: 'typecheck',
      tasks: 2,
      cached: 1,
      passed: 1,
      failed: 1,
      skipped: 0,
      failures: ['typecheck types'],
    });
  });

  it('counts the tests in a report, not the task', () => {
    const counted = tally('test', [testTask], [result('test', 'failure')], () => vitestReport);

    expect(counted).toMatchObject({ passed: 1, failed: 2, skipped: 2 });
    expect(counted.failures[0]).toBe('test auth: a price has a currency');
  });

  it('counts a task that failed without a report as one failure', () => {
    expect(tally('test', [testTask], [result('test', 'failure')], noReport)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('adds a failure when a run failed though every test passed', () => {
    expect(tally('test', [testTask], [result('test', 'failure')], () => greenReport)).toMatchObject({
      passed: 7,
      failed: 1,
    });
  });

  it('counts what was planned and did not run as failed', () => {
    expect(tally('test', [testTask], [result('test', 'not-run')], () => greenReport)).toMatchObject({
      passed: 0,
      failed: 1,
    });
    expect(tally('test', [testTask], [], () => greenReport)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('totalsLine', () => {
  const row = { check: 'test', tasks: 1, cached: 0, failures: [] } as const;

  it('adds up every check', () => {
    expect(
      totalsLine([
        { ...row, passed: 5, failed: 1, skipped: 0 },
        { ...row, passed: 7, failed: 0, skipped: 0 },
      ]),
    ).toBe('12 passed, 1 failed');
  });

  it('mentions skipped ones only when there are some', () => {
    expect(totalsLine([{ ...row, passed: 12, failed: 0, skipped: 1 }])).toBe('12 passed, 0 failed, 1 skipped');
  });
});
