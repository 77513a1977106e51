import type { ExitCode } from '../errors/exit-codes.ts';
import type { Io } from '../io.ts';
import type { Ui } from '../output/ui.ts';
import type { Style } from '../output/style.ts';
import type { Flags } from './flags.ts';

/** What a command works with. */
export interface Context {
  readonly io: Io;
  readonly ui: Ui;
  readonly flags: Flags;
  /** Positional arguments, in order. */
  readonly args: readonly string[];
}

/** What a command has to say at its end. One that has said it already returns nothing. */
export interface Outcome {
  /** Printed by `--json`: a documented shape. */
  readonly data: unknown;
  /** The same for people, without the last line break. */
  readonly text: (style: Style) => string;
  readonly exitCode?: ExitCode;
}
