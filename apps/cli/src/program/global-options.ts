import type { OptionSpec } from './spec.ts';

/** What every command takes. */
export const GLOBAL_OPTIONS: readonly OptionSpec[] = [
  { flags: '--json', description: 'print one JSON document instead of text' },
  { flags: '--quiet', description: 'print results and errors only' },
  { flags: '--verbose', description: 'say what is resolved from where, which calls are made, and what children print' },
  { flags: '--no-color', description: 'no colours; NO_COLOR=1 does the same' },
];

const SANDBOX_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--sandbox <url>',
    description: 'the sandbox to talk to',
    env: 'ECWID_KIT_SANDBOX',
    otherwise: 'the one that `ecwid-kit dev` runs here',
  },
];

const STORE_OPTION: OptionSpec = {
  flags: '--store <id>',
  description: 'the store',
  env: 'ECWID_KIT_STORE',
  otherwise: 'the demo store',
};

/** Options of a command that talks to a running sandbox. */
export function ofSandbox(...options: readonly OptionSpec[]): readonly OptionSpec[] {
  return [...options, ...SANDBOX_OPTIONS];
}

/** The same for one store of it. */
export function ofStore(...options: readonly OptionSpec[]): readonly OptionSpec[] {
  return ofSandbox(...options, STORE_OPTION);
}
