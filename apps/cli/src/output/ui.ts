import type { Io } from '../io.ts';
import { createProgress, type Progress } from './progress.ts';
import { isLively, styleFor, type Style } from './style.ts';

export interface UiOptions {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: boolean;
}

/** How a command talks: results to stdout, everything else to stderr. */
export interface Ui {
  readonly options: UiOptions;
  /** For what goes to stdout, and to stderr. */
  readonly style: Style;
  readonly errorStyle: Style;
  /** A line of the result. */
  print(text: string): void;
  /** Something good to know. Silent with `--quiet`. */
  note(text: string): void;
  /** Something to look into. Never silent. */
  warn(text: string): void;
  /** Only with `--verbose`. */
  detail(text: string): void;
  readonly progress: Progress;
}

export function createUi(io: Io, options: UiOptions): Ui {
  const style = styleFor(io.stdout, io.env, options.color && !options.json);
  const errorStyle = styleFor(io.stderr, io.env, options.color);
  const progress = createProgress({
    output: io.stderr,
    style: errorStyle,
    lively: isLively(io.stderr, io.env) && !options.verbose,
    silent: options.quiet,
  });
  const say = (text: string) => progress.around(() => io.stderr.write(`${text}\n`));
  return {
    options,
    style,
    errorStyle,
    progress,
    print: (text) => progress.around(() => io.stdout.write(`${text}\n`)),
    note: (text) => {
      if (!options.quiet) say(text);
    },
    warn: (text) => say(`${errorStyle.yellow('!')} ${text}`),
    detail: (text) => {
      if (options.verbose) say(errorStyle.dim(text));
    },
  };
}
