import { Command, Option } from 'commander';
import type { Io } from '../io.ts';
import { optionsOf } from './commands.ts';
import { GLOBAL_OPTIONS } from './global-options.ts';
import type { CommandSpec, OptionSpec } from './spec.ts';

/** What the command line says to do. */
export interface Chosen {
  readonly spec: CommandSpec;
  readonly options: Readonly<Record<string, unknown>>;
  readonly args: readonly string[];
}

export interface ProgramOptions {
  readonly root: CommandSpec;
  readonly io: Pick<Io, 'stdout' | 'stderr' | 'env'>;
  readonly version: string;
  readonly onChosen: (chosen: Chosen) => void;
}

const GLOBAL = 'Global options:';

/** Makes the parser of a table of commands. It runs nothing: it says what was chosen. */
export function buildProgram({ root, io, version, onChosen }: ProgramOptions): Command {
  const program = build(root, [root.name], io.env, onChosen);
  program.version(version, '--version', 'print the version');
  configure(program, io);
  return program;
}

function build(
  spec: CommandSpec,
  path: readonly string[],
  env: Io['env'],
  onChosen: ProgramOptions['onChosen'],
): Command {
  const command = new Command(spec.name).description(spec.summary);
  command.helpOption('-h, --help', 'show this help').helpCommand(false);
  command.addHelpText('before', `${exampleText(spec)}\n`);
  for (const argument of spec.arguments ?? []) command.argument(argument.name, argument.description);
  if (spec.commands) {
    for (const sub of spec.commands) command.addCommand(build(sub, [...path, sub.name], env, onChosen));
    // Without this, a group that is called alone shows its help as if it had been an answer.
    command.addHelpText('after', `\nRun \`${path.join(' ')} <command> --help\` for more about a command.`);
    return command;
  }
  for (const option of optionsOf(spec)) addOption(command, option, env);
  return command.action(() => onChosen({ spec, options: command.opts(), args: command.args }));
}

function addOption(command: Command, { flags, description, env: name, otherwise }: OptionSpec, env: Io['env']): void {
  const hints = [otherwise && `otherwise ${otherwise}`, name && `env ${name}`].filter(Boolean).join('; ');
  const option = new Option(flags, hints ? `${description} (${hints})` : description);
  if (GLOBAL_OPTIONS.some((global) => global.flags === flags)) option.helpGroup(GLOBAL);
  command.addOption(option);
  const value = name && env[name];
  if (value) command.setOptionValueWithSource(option.attributeName(), value, 'env');
}

function exampleText({ examples }: CommandSpec): string {
  return ['Examples:', ...examples.map(({ run, does }) => `  ${run}\n      ${does}`)].join('\n');
}

function configure(command: Command, io: ProgramOptions['io']): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => void io.stdout.write(text),
    writeErr: (text) => void io.stderr.write(text),
    getOutHelpWidth: () => io.stdout.columns ?? 100,
    getErrHelpWidth: () => io.stderr.columns ?? 100,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
  command.showHelpAfterError(`Run \`${pathOf(command)} --help\` for examples.`);
  for (const sub of command.commands) configure(sub, io);
}

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}
