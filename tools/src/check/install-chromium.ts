import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.ts';

type Step = readonly [command: string, ...args: string[]];

/** Installs a Chromium where this machine allows it: Debian's when we are root, else Playwright's download. */
export function installChromium(env: NodeJS.ProcessEnv, playwrightFolder: string): string | undefined {
  const asRoot = process.getuid?.() === 0;
  const ways: readonly (readonly Step[])[] = [
    ...(asRoot
      ? [
          [
            ['apt-get', 'update'],
            ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
          ] as const,
        ]
      : []),
    [['npx', 'playwright', 'install', 'chromium']],
  ];
  for (const steps of ways) {
    console.log(`No Chromium found: installing one (${steps.map((step) => step.join(' ')).join(' && ')})`);
    if (steps.every((step) => succeeds(step, env, playwrightFolder))) {
      const found = findChromium(env);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function succeeds([command, ...args]: Step, env: NodeJS.ProcessEnv, cwd: string): boolean {
  const { status } = spawnSync(command, args, {
    cwd,
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}
