import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where Playwright keeps browsers it has downloaded, by platform. */
const DOWNLOADED = [
  'chromium-*/chrome-linux*/chrome',
  'chromium-*/chrome-mac*/*.app/Contents/MacOS/*',
  'chromium-*/chrome-win*/chrome.exe',
];

/** Finds a Chromium that starts: `CHROMIUM_PATH`, Playwright's own, then the system's. */
export function findChromium(env: NodeJS.ProcessEnv): string | undefined {
  const candidates = [env['CHROMIUM_PATH'] ?? '', ...playwrightBrowsers(env), ...INSTALLED];
  return candidates.find((path) => path !== '' && starts(path));
}

function playwrightBrowsers(env: NodeJS.ProcessEnv): readonly string[] {
  const folders = [
    env['PLAYWRIGHT_BROWSERS_PATH'] ?? '',
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
  ];
  return folders
    .filter((folder) => folder !== '')
    .flatMap((folder) =>
      DOWNLOADED.flatMap((pattern) => globSync(pattern, { cwd: folder }).map((path) => join(folder, path))),
    )
    .toSorted()
    .toReversed();
}

function starts(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false; // not there, or it lacks a library: the next candidate may do
  }
}
