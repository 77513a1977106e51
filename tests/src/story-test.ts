import { test as base, expect } from '@playwright/test';
import { watchProblems } from './checks/watch-problems.ts';
import { makeStore, type MakeStore } from './stores/make-store.ts';
import { readSystem } from './system/env.ts';
import type { RunningSystem } from './system/running-system.ts';

interface Fixtures {
  /** Everything that runs. */
  readonly system: RunningSystem;
  /** A problem that a test provokes, as `watchProblems` words it. */
  readonly allowed: RegExp | undefined;
  /** Makes a store of the test's own. */
  readonly ownStore: MakeStore;
}

/** A test that fails, whatever it expects, when the browser had something to complain of. */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures off the pattern
  system: async ({}, use) => use(readSystem()),
  allowed: [undefined, { option: true }],
  context: async ({ context, allowed }, use) => {
    const problems = watchProblems(context, allowed);
    await use(context);
    expect(problems).toEqual([]);
  },
  ownStore: async ({ system }, use) => use((options) => makeStore(system, options)),
});

export { expect } from '@playwright/test';
