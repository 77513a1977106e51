import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Counts a project's browser tests without running them; one, when even listing fails. */
export function listBrowserTests(folder: string): number {
  const playwright = join(folder, 'node_modules', '.bin', 'playwright');
  const { stdout } = spawnSync(playwright, ['test', '--list'], { cwd: folder, encoding: 'utf8' });
  return Number(/^Total: (\d+) tests?/m.exec(stdout ?? '')?.[1] ?? 1);
}
