/** How many things of a kind passed; `failures` names what did not. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly string[];
}

export const NOTHING: Count = { passed: 0, failed: 0, skipped: 0, failures: [] };

export const onePassed: Count = { ...NOTHING, passed: 1 };

export function oneFailed(failure: string): Count {
  return { ...NOTHING, failed: 1, failures: [failure] };
}

export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, count) => ({
      passed: total.passed + count.passed,
      failed: total.failed + count.failed,
      skipped: total.skipped + count.skipped,
      failures: [...total.failures, ...count.failures],
    }),
    NOTHING,
  );
}
