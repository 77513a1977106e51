import { EXIT } from './errors/exit-codes.ts';
import { unlessInterrupted } from './interruption.ts';
import type { Io } from './io.ts';
import type { Chosen } from './program/build-program.ts';
import { PROGRAM } from './program/commands.ts';
import { commandWords, expandAlong, pathOf } from './program/expand.ts';

/** What the scripts of `ecwid-kit completion` call. */
const COMPLETE = '__complete';

/**
 * Runs one command line, without the program's own name.
 *
 * @returns the exit code: 0 done, 1 failed, 2 wrong usage, 4 no token or a refused one, 130 interrupted
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  if (argv[0] === COMPLETE) {
    const { complete } = await import('./completion/complete.ts');
    return complete(argv.slice(1), io);
  }
  const chosen = await choose(argv, io);
  return 'exitCode' in chosen ? chosen.exitCode : execute(chosen, io);
}

async function choose(argv: readonly string[], io: Io): Promise<Chosen | { readonly exitCode: number }> {
  const words = commandWords(argv);
  const root = argv[0] === '--version' ? PROGRAM : await expandAlong(PROGRAM, words);
  const path = pathOf(root, words);
  const rest = argv.slice(path.length - 1);
  const [{ buildProgram }, { readVersion }, { CommanderError }] = await Promise.all([
    import('./program/build-program.ts'),
    import('./program/version.ts'),
    import('commander'),
  ]);
  let chosen: Chosen | undefined;
  const program = buildProgram({ path, io, version: readVersion(), onChosen: (choice) => (chosen = choice) });
  try {
    const rewritten = path.at(-1)?.rewrite?.(rest) ?? rest;
    program.parse([...words.slice(0, path.length - 1), ...rewritten], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? EXIT.done : EXIT.usage };
    throw error;
  }
  return chosen ?? { exitCode: EXIT.done };
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
    const running = command.run({ io, ui, flags, args }).then((outcome) => ({ outcome }));
    const ended = await (spec.stopsItself ? running : unlessInterrupted(io.interrupted, running));
    if (!ended) return EXIT.interrupted;
    const { outcome } = ended;
    if (!outcome) return EXIT.done;
    const text = ui.options.json ? JSON.stringify(outcome.data, undefined, 2) : outcome.text(ui.style);
    if (text !== '') ui.print(text); // an empty list is no line
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
