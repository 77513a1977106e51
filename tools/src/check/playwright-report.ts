import type { Count } from './count.ts';

interface PlaywrightReport {
  readonly suites: readonly Suite[];
  readonly errors: readonly { readonly message?: string }[];
}

interface Suite {
  readonly title: string;
  readonly suites?: readonly Suite[];
  readonly specs: readonly { readonly title: string; readonly tests: readonly { readonly status: Status }[] }[];
}

type Status = 'expected' | 'unexpected' | 'flaky' | 'skipped';

interface Outcome {
  readonly title: string;
  readonly status: Status;
}

/** Counts tests in Playwright's JSON report: one per test and browser. A test that passed on a retry has passed. */
export function countPlaywright(text: string): Count {
  const report = JSON.parse(text) as PlaywrightReport; // Playwright's documented JSON reporter
  const outcomes = report.suites.flatMap((suite) => outcomesIn(suite));
  const count = (...statuses: readonly Status[]) => outcomes.filter(({ status }) => statuses.includes(status)).length;
  // Errors outside any test: a server that did not start, a file that does not load.
  const errors = report.errors.map(({ message }) => message?.split('\n')[0] ?? 'an error outside the tests');
  return {
    passed: count('expected', 'flaky'),
    failed: count('unexpected') + errors.length,
    skipped: count('skipped'),
    failures: [...outcomes.filter(({ status }) => status === 'unexpected').map(({ title }) => title), ...errors],
  };
}

function outcomesIn(suite: Suite, parents: readonly string[] = []): readonly Outcome[] {
  const path = [...parents, suite.title];
  return [
    ...suite.specs.flatMap(({ title, tests }) =>
      tests.map(({ status }) => ({ title: [...path, title].join(' › '), status })),
    ),
    ...(suite.suites ?? []).flatMap((inner) => outcomesIn(inner, path)),
  ];
}
