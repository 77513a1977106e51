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
  /** From the root to the command that is named. What lies beside is listed and not built. */
  readonly path: readonly CommandSpec[];
  readonly io: Pick<Io, 'stdout' | 'stderr' | 'env'>;
  readonly version: string;
  readonly onChosen: (chosen: Chosen) => void;
}

const GLOBAL = 'Global options:';

/** Makes the parser of a command line. It runs nothing: it says what was chosen. */
export function buildProgram({ path, io, version, onChosen }: ProgramOptions): Command {
  const program = build(path, [], io.env, onChosen);
  program.version(version, '--version', 'print the version');
  configure(program, io);
  return program;
}

function build(
  [spec, ...below]: readonly CommandSpec[],
  above: readonly string[],
  env: Io['env'],
  onChosen: ProgramOptions['onChosen'],
): Command {
  if (!spec) throw new RangeError('the path of a command has the program at least');
  const command = listed(spec).helpOption('-h, --help', 'show this help').helpCommand(false);
  command.addHelpText('before', `${exampleText(spec)}\n`);
  for (const argument of spec.arguments ?? []) command.argument(argument.name, argument.description);
  for (const note of spec.notes ?? []) command.addHelpText('after', `\n${note}`);
  const path = [...above, spec.name];
  if (spec.commands) {
    for (const sub of spec.commands) {
      command.addCommand(sub === below[0] ? build(below, path, env, onChosen) : listed(sub));
    }
    // Without this, a group that is called alone shows its help as if it had been an answer.
    command.addHelpText('after', `\nRun \`${path.join(' ')} <command> --help\` for more about a command.`);
    return command;
  }
  for (const option of optionsOf(spec)) addOption(command, option, env);
  return command.action(() => onChosen({ spec, options: command.opts(), args: command.args }));
}

/** A command as far as its parent's help goes. */
function listed({ name, summary, group }: CommandSpec): Command {
  const command = new Command(name).description(summary);
  return group === undefined ? command : command.helpGroup(group);
}

function addOption(command: Command, spec: OptionSpec, env: Io['env']): void {
  const { flags, description, env: name, otherwise, group, repeatable = false } = spec;
  const hints = [otherwise && `otherwise ${otherwise}`, name && `env ${name}`].filter(Boolean).join('; ');
  const option = new Option(flags, hints ? `${description} (${hints})` : description);
  if (GLOBAL_OPTIONS.includes(spec)) option.helpGroup(GLOBAL);
  else if (group !== undefined) option.helpGroup(group);
  if (repeatable) option.argParser((value: string, before?: readonly string[]) => [...(before ?? []), value]);
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
  command.showHelpAfterError(`Run \`${nameOf(command)} --help\` for examples.`);
  for (const sub of command.commands) configure(sub, io);
}

function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name();
}
