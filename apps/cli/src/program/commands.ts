import { GLOBAL_OPTIONS } from './global-options.ts';
import type { CommandSpec, OptionSpec } from './spec.ts';
import { API_COMMAND } from './tables/api.ts';
import { DEVELOP_COMMANDS } from './tables/develop.ts';
import { LOGIN_COMMANDS } from './tables/logins.ts';
import { SANDBOX_COMMANDS } from './tables/sandbox.ts';

/** Commands of the command line's own, beside which the calls of the contract stand. */
const own: readonly CommandSpec[] = [...DEVELOP_COMMANDS, ...SANDBOX_COMMANDS, ...LOGIN_COMMANDS, API_COMMAND];

/** Every command. The help, the parser and the tests walk this table. */
export const PROGRAM: CommandSpec = {
  name: 'ecwid-kit',
  summary: 'Build, run and test Ecwid apps with a whole Ecwid on this machine.',
  examples: [
    { run: 'ecwid-kit dev', does: 'start everything; Ctrl-C stops it' },
    { run: 'ecwid-kit demo', does: 'walk a purchase through it' },
    { run: 'ecwid-kit products search --keyword tea', does: 'make a REST call to the demo store' },
  ],
  commands: own.map((command) => (command.commands ? { ...command, further: () => callsBeside(command) } : command)),
  async further() {
    const { callGroupSpecs } = await import('../calls/call-groups.ts');
    return callGroupSpecs().filter(({ name }) => !own.some((command) => command.name === name));
  },
};

/** The calls of the contract's group of the same name: `stores create` stands beside `stores list`. */
async function callsBeside({ name, commands = [] }: CommandSpec): Promise<readonly CommandSpec[]> {
  const { callCommands } = await import('../calls/call-groups.ts');
  const calls = callCommands(name);
  return calls.map((call) =>
    commands.some((command) => command.name === call.name) ? { ...call, name: `${call.name}-call` } : call,
  );
}

/** The options of a command, its own first. */
export function optionsOf(spec: CommandSpec): readonly OptionSpec[] {
  return [...(spec.options ?? []), ...GLOBAL_OPTIONS];
}
