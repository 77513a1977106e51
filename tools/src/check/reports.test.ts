import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countPlaywright } from './playwright-report.ts';
import { countVitest } from './vitest-report.ts';

/** Reports as the tools wrote them, with paths and stacks shortened. */
const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

describe('countVitest', () => {
  it('counts tests, and a file that did not load as one failure', () => {
    expect(countVitest(fixture('vitest-report.json'))).toEqual({
      passed: 1,
      failed: 2,
      skipped: 2,
      failures: ['a price has a currency', '/repo/packages/prices/src/b.test.ts did not run'],
    });
  });
});

describe('countPlaywright', () => {
  it('counts a test that passed on a retry as passed, and each test once', () => {
    expect(countPlaywright(fixture('playwright-report.json'))).toEqual({
      passed: 2,
      failed: 1,
      skipped: 1,
      failures: ['cart.spec.ts › the cart › is empty'],
    });
  });

  it('counts a server that did not start as a failure', () => {
    expect(countPlaywright(fixture('playwright-no-server.json'))).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
      failures: ['Error: Process from config.webServer was not able to start. Exit code: 1'],
    });
  });
});
