import { ofSandbox, ofStore } from '../global-options.ts';
import type { CommandSpec } from '../spec.ts';

const DEVELOP = 'Develop:';

const dev: CommandSpec = {
  name: 'dev',
  group: DEVELOP,
  summary: 'run the sandbox with a demo store, the admin and the apps of this repo',
  examples: [
    { run: 'ecwid-kit dev', does: 'everything, with data kept in .ecwid-kit/data' },
    { run: 'ecwid-kit dev --only sandbox --in-memory', does: 'the sandbox alone, ready in about a second' },
  ],
  options: [
    {
      flags: '--port <number>',
      description: 'the sandbox’s port; the sites take the next ones',
      env: 'ECWID_KIT_PORT',
      otherwise: '4100',
    },
    {
      flags: '--data <dir>',
      description: 'where the sandbox keeps its data',
      env: 'ECWID_KIT_DATA',
      otherwise: '.ecwid-kit/data',
    },
    { flags: '--in-memory', description: 'keep nothing: a fresh demo store at each start' },
    {
      flags: '--only <part>',
      description: 'sandbox: nothing else; endpoints: with the endpoint server, without the sites',
      env: 'ECWID_KIT_ONLY',
      completes: ['sandbox', 'endpoints'],
    },
    { flags: '--strict', description: 'answer 400 to fields and parameters that Ecwid would ignore' },
    { flags: '--built', description: 'serve the production builds of the two sites instead of `next dev`' },
    { flags: '--no-open', description: 'do not open the admin in a browser' },
  ],
  stopsItself: true,
  load: () => import('../../commands/dev.ts'),
};

const demo: CommandSpec = {
  name: 'demo',
  group: DEVELOP,
  summary: 'walk a purchase over HTTP, from the catalog to the webhook, hop by hop',
  examples: [
    { run: 'ecwid-kit demo', does: 'in the running dev, or in a sandbox of its own that leaves nothing behind' },
    { run: 'ecwid-kit demo --json', does: 'the hops with their times and ids' },
  ],
  options: ofStore(),
  stopsItself: true,
  load: () => import('../../commands/demo.ts'),
};

const doctor: CommandSpec = {
  name: 'doctor',
  group: DEVELOP,
  summary: 'check what runs here and say what to do about what does not',
  examples: [
    { run: 'ecwid-kit doctor', does: 'one line a check' },
    { run: 'ecwid-kit doctor --json', does: 'the same for a script; the exit code is 1 when a check fails' },
  ],
  options: ofSandbox({
    flags: '--data <dir>',
    description: 'where the sandbox keeps its data',
    env: 'ECWID_KIT_DATA',
    otherwise: '.ecwid-kit/data',
  }),
  load: () => import('../../commands/doctor.ts'),
};

const completion: CommandSpec = {
  name: 'completion',
  group: DEVELOP,
  summary: 'print the script that makes a shell complete commands, flags and values',
  examples: [
    { run: 'ecwid-kit completion bash', does: 'eval "$(ecwid-kit completion bash)" in ~/.bashrc' },
    { run: 'ecwid-kit completion zsh', does: 'eval "$(ecwid-kit completion zsh)" in ~/.zshrc, after compinit' },
    { run: 'ecwid-kit completion fish', does: 'ecwid-kit completion fish | source in config.fish' },
  ],
  arguments: [{ name: '<shell>', description: 'bash, zsh or fish', completes: ['bash', 'zsh', 'fish'] }],
  load: () => import('../../commands/completion.ts'),
};

/** What starts, shows and checks things. */
export const DEVELOP_COMMANDS: readonly CommandSpec[] = [dev, demo, doctor, completion];
