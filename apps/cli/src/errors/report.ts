import type { Output } from '../io.ts';
import type { Ui } from '../output/ui.ts';
import type { CliError } from './cli-error.ts';

/** Prints a failure: what failed, why, what to run next. With `--json` as one JSON line. */
export function report({ message, why, next, exitCode, code, status, cause }: CliError, ui: Ui, stderr: Output): void {
  if (ui.options.json) {
    stderr.write(`${JSON.stringify({ error: { message, why, next, exitCode, code, status } })}\n`);
    return;
  }
  const style = ui.errorStyle;
  stderr.write(`${style.red('Error:')} ${message}\n`);
  if (why) stderr.write(`  why:  ${why}\n`);
  if (next) stderr.write(`  next: ${next}\n`);
  if (ui.options.verbose && cause instanceof Error && cause.stack) stderr.write(`${style.dim(cause.stack)}\n`);
}
