import { HELP, parseOptions } from './options.ts';
import { runChecks } from './run-checks.ts';
import { renderSummary } from './summary.ts';

const options = parseOptions(process.argv.slice(2));
if (options.kind === 'help') {
  console.log(HELP);
} else if (options.kind === 'usage') {
  console.error(`${options.message}\n\n${HELP}`);
  process.exitCode = 2;
} else {
  const startedAt = performance.now();
  const tallies = await runChecks(process.cwd(), options.checks);
  console.log(renderSummary(tallies, (performance.now() - startedAt) / 1000));
  if (tallies.some(({ failed }) => failed > 0)) process.exitCode = 1;
}
