import type { Context, Outcome } from './context.ts';

/** A flag. Its value is text, or `true` when it takes none; commands read it through `Flags`. */
export interface OptionSpec {
  /** `--port <number>` */
  readonly flags: string;
  readonly description: string;
  /** Used when the flag is not given. */
  readonly env?: string;
  /** Said in the help; the command itself applies it. */
  readonly otherwise?: string;
}

export interface Example {
  readonly run: string;
  readonly does: string;
}

/** A command as far as help and parsing go. Everything else is loaded when it is asked for. */
export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly [Example, ...Example[]];
  /** `<event>`, `[path]`: in order. */
  readonly arguments?: readonly { readonly name: string; readonly description: string }[];
  readonly options?: readonly OptionSpec[];
  /** It has things to undo when it is interrupted. Others are left where they are. */
  readonly stopsItself?: boolean;
  /** A group has commands, a command has `load`. */
  readonly commands?: readonly CommandSpec[];
  readonly load?: () => Promise<{ readonly run: (context: Context) => Promise<Outcome | undefined> }>;
}
