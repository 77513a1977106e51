import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { SANDBOX_WIDE } from './src/system/sandbox-wide.ts';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';
const given = process.env['CHROMIUM_PATH'];
// Playwright's own, where there is no other.
const executablePath = given || (existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : undefined);

export default defineConfig({
  testDir: 'src',
  testMatch: '**/*.spec.ts',
  globalSetup: './src/system/global-setup.ts',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    // Nothing moves that a test would have to wait for.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] },
  },
  projects: [
    { name: 'stores', grepInvert: SANDBOX_WIDE },
    // What every store of the sandbox feels waits until the others are done, and its turn.
    { name: 'sandbox', grep: SANDBOX_WIDE, dependencies: ['stores'], workers: 1 },
  ],
});
