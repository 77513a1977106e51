import { readFileSync, writeFileSync } from 'node:fs';

/** How one Nx task ended, as far as counting needs it. */
export interface TaskResult {
  readonly project: string;
  readonly target: string;
  readonly status: 'success' | 'failure' | 'not-run';
  readonly cached: boolean;
}

interface NxTaskResult {
  readonly status: string;
  readonly task: { readonly target: { readonly project: string; readonly target: string } };
}

const CACHED = new Set(['local-cache', 'local-cache-kept-existing', 'remote-cache']);

/** Writes what the check runner reads back; does nothing when no file was asked for. */
export function writeTaskResults(file: string | undefined, results: Readonly<Record<string, NxTaskResult>>): void {
  if (file === undefined || file === '') return;
  writeFileSync(file, JSON.stringify(Object.values(results).map(toTaskResult)));
}

export function readTaskResults(file: string): readonly TaskResult[] {
  return JSON.parse(readFileSync(file, 'utf8')) as TaskResult[]; // written by `writeTaskResults` moments ago
}

function toTaskResult({ status, task }: NxTaskResult): TaskResult {
  const cached = CACHED.has(status);
  const outcome = status === 'failure' ? 'failure' : status === 'success' || cached ? 'success' : 'not-run';
  return { project: task.target.project, target: task.target.target, status: outcome, cached };
}
