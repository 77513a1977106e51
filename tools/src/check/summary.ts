import { sum } from './count.ts';
import type { CheckTally } from './tally.ts';

const MAX_FAILURES = 50;

/** The table of all checks, what failed by name, and the totals as the last line. */
export function renderSummary(tallies: readonly CheckTally[], seconds: number): string {
  const rows = [
    ['check', 'tasks', 'cached', 'passed', 'failed', 'skipped'],
    ...tallies.map((row) => [row.check, row.tasks, row.cached, row.passed, row.failed, row.skipped].map(String)),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const table = rows.map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  '));
  const total = sum(tallies);
  const failures = total.failures.slice(0, MAX_FAILURES).map((failure) => `  ✗ ${failure}`);
  const rest = total.failures.length - failures.length;
  return [
    '',
    ...table,
    '',
    ...(failures.length > 0 ? ['Failed:', ...failures, ...(rest > 0 ? [`  and ${rest} more`] : []), ''] : []),
    `In ${seconds.toFixed(0)} seconds.`,
    totalsLine(tallies),
  ].join('\n');
}

/** `12 passed, 0 failed`, and `, 1 skipped` when something was. */
export function totalsLine(tallies: readonly CheckTally[]): string {
  const { passed, failed, skipped } = sum(tallies);
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
