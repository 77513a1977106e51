import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { readTaskResults, type TaskResult } from './task-results.ts';

export interface NxRun {
  readonly root: string;
  readonly targets: readonly string[];
  readonly parallel: number;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs targets in every project that has them, output to the terminal, and says how each task ended. */
export async function runNx({ root, targets, parallel, env }: NxRun): Promise<readonly TaskResult[]> {
  const directory = mkdtempSync(join(tmpdir(), 'ecwid-kit-check-'));
  const results = join(directory, 'tasks.json');
  const bin = join(root, 'node_modules', '.bin');
  try {
    await new Promise<void>((resolve, reject) => {
      const args = ['run-many', '-t', ...targets, `--parallel=${parallel}`, '--output-style=static', '--skip-sync'];
      const child = spawn(join(bin, 'nx'), args, {
        cwd: root,
        stdio: 'inherit',
        env: {
          ...process.env,
          PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
          NX_DAEMON: 'false',
          NX_TUI: 'false',
          ECWID_KIT_TASK_RESULTS: results,
          ...env,
        },
      });
      child.on('error', reject);
      child.on('close', () => resolve());
    });
    return existsSync(results) ? readTaskResults(results) : [];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
