import type { Count } from './count.ts';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly VitestFile[];
}

interface VitestFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
}

/** Counts tests in Vitest's JSON report. A file that could not be loaded has no tests in it and counts as one failure. */
export function countVitest(text: string): Count {
  const report = JSON.parse(text) as VitestReport; // Vitest's documented JSON reporter
  const failures = report.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    return file.status === 'failed' && failed.length === 0 ? [`${file.name} did not run`] : failed;
  });
  return {
    passed: report.numPassedTests,
    failed: Math.max(failures.length, report.numFailedTests),
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
}
