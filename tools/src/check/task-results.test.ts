import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTaskResults, writeTaskResults } from './task-results.ts';

it('keeps how each task ended, and whether it came from the cache', () => {
  const directory = mkdtempSync(join(tmpdir(), 'task-results-'));
  const file = join(directory, 'tasks.json');
  const ended = (status: string) => ({ status, task: { target: { project: 'auth', target: 'test' } } });

  writeTaskResults(file, { a: ended('success'), b: ended('local-cache'), c: ended('failure'), d: ended('skipped') });

  expect(readTaskResults(file).map(({ status, cached }) => [status, cached])).toEqual([
    ['success', false],
    ['success', true],
    ['failure', false],
    ['not-run', false],
  ]);
  rmSync(directory, { recursive: true });
});
