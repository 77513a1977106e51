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
  /** The heading it stands under in the help. */
  readonly group?: string;
  /** It may be given several times: the value is a list. */
  readonly repeatable?: boolean;
  /** What shells complete its value to: these texts, files, or the names of profiles. */
  readonly completes?: readonly string[] | 'files' | 'profiles';
}

export interface ArgumentSpec {
  /** `<event>`, `[path]` */
  readonly name: string;
  readonly description: string;
  readonly completes?: OptionSpec['completes'];
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
  /** The heading it stands under in its parent's help. */
  readonly group?: string;
  /** In order. */
  readonly arguments?: readonly ArgumentSpec[];
  readonly options?: readonly OptionSpec[];
  /** Paragraphs at the end of the help. */
  readonly notes?: readonly string[];
  /** Turns what people type into the flags that are declared, before it is parsed. */
  readonly rewrite?: (args: readonly string[]) => readonly string[];
  /** What the word being typed may become, beyond the flags: dotted names of fields. */
  readonly completeFlag?: (word: string) => readonly string[];
  /** It has things to undo when it is interrupted. Others are left where they are. */
  readonly stopsItself?: boolean;
  /** A group has commands, a command has `load`. */
  readonly commands?: readonly CommandSpec[];
  /** Commands of the group beside those: loaded when the line names none of those, or asks for the group's help. */
  readonly further?: () => Promise<readonly CommandSpec[]>;
  /** This command with all there is to say of it: loaded when the line names it. */
  readonly whole?: () => Promise<CommandSpec>;
  readonly load?: () => Promise<{ readonly run: (context: Context) => Promise<Outcome | undefined> }>;
}
