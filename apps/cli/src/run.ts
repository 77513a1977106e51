import { CommanderError } from 'commander';
import { EXIT } from './errors/exit-codes.ts';
import { unlessInterrupted } from './interruption.ts';
import type { Io } from './io.ts';
import { buildProgram, type Chosen } from './program/build-program.ts';
import { PROGRAM } from './program/commands.ts';
import { readVersion } from './program/version.ts';

/**
 * Runs one command line, without the program's own name.
 *
 * @returns the exit code: 0 done, 1 failed, 2 wrong usage, 4 no token or a refused one, 130 interrupted
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let chosen: Chosen | undefined;
  const program = buildProgram({
    root: PROGRAM,
    io,
    version: readVersion(),
    onChosen: (choice) => (chosen ??= choice),
  });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    throw error;
  }
  if (chosen?.spec.load === undefined) return EXIT.done;
  return execute(chosen, io);
}

async function execute({ spec, options, args }: Chosen, io: Io): Promise<number> {
  const [{ createUi }, { Flags }] = await Promise.all([import('./output/ui.ts'), import('./program/flags.ts')]);
  const flags = new Flags(options);
  const ui = createUi(io, {
    json: flags.isOn('json'),
    quiet: flags.isOn('quiet'),
    verbose: flags.isOn('verbose'),
    color: !flags.isOff('color'),
  });
  try {
    const command = await spec.load?.();
    if (!command) return EXIT.done;
    const running = command.run({ io, ui, flags, args });
    const outcome = await (spec.stopsItself ? running : unlessInterrupted(io.interrupted, running));
    if (!outcome) return spec.stopsItself ? EXIT.done : EXIT.interrupted;
    ui.print(ui.options.json ? JSON.stringify(outcome.data, undefined, 2) : outcome.text(ui.style));
    return outcome.exitCode ?? EXIT.done;
  } catch (error) {
    if (io.interrupted.aborted) return EXIT.interrupted;
    const { explain } = await import('./errors/explain.ts');
    const { report } = await import('./errors/report.ts');
    const explained = explain(error);
    report(explained, ui, io.stderr);
    return explained.exitCode;
  }
}
