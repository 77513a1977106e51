import { ACCESS_OPTIONS, DRY_RUN, OUTPUT, YES } from '../calls/flags/own-options.ts';
import { GLOBAL_OPTIONS, SANDBOX_OPTIONS, STORE_OPTION } from './global-options.ts';
import type { CommandSpec, OptionSpec } from './spec.ts';

const DEVELOP = 'Develop:';
const SANDBOX = 'The sandbox:';
const ACCESS = 'Logins:';
const CALLS = 'REST calls:';

const ofSandbox = (...options: readonly OptionSpec[]): readonly OptionSpec[] => [...options, ...SANDBOX_OPTIONS];
const ofStore = (...options: readonly OptionSpec[]): readonly OptionSpec[] => ofSandbox(...options, STORE_OPTION);

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
  load: () => import('../commands/dev.ts'),
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
  load: () => import('../commands/doctor.ts'),
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
  load: () => import('../commands/demo.ts'),
};

const stores: CommandSpec = {
  name: 'stores',
  group: SANDBOX,
  summary: 'the stores of the sandbox',
  examples: [{ run: 'ecwid-kit stores list', does: 'ids, names and storefronts' }],
  commands: [
    {
      name: 'list',
      summary: 'list the stores',
      examples: [{ run: 'ecwid-kit stores list --json', does: 'for a script' }],
      options: ofSandbox(),
      load: () => import('../commands/stores-list.ts'),
    },
    {
      name: 'reset',
      summary: 'put a store back as the seeder made it; what happened since is gone',
      examples: [{ run: 'ecwid-kit stores reset --force', does: 'the demo store, without asking' }],
      options: ofStore({ flags: '--force', description: 'do not ask' }),
      load: () => import('../commands/stores-reset.ts'),
    },
  ],
};

const CLIENT_ID = { name: '<client-id>', description: 'the app, as `ecwid-kit apps list` names it' };

const apps: CommandSpec = {
  name: 'apps',
  group: SANDBOX,
  summary: 'the apps the sandbox knows, and who has installed them',
  examples: [{ run: 'ecwid-kit apps list', does: 'every app, and whether the store has it' }],
  commands: [
    {
      name: 'list',
      summary: 'list every app',
      examples: [{ run: 'ecwid-kit apps list --json', does: 'for a script' }],
      options: ofStore(),
      load: () => import('../commands/apps-list.ts'),
    },
    {
      name: 'info',
      summary: 'show an app: scopes, endpoints, whether it is installed',
      examples: [{ run: 'ecwid-kit apps info parcel-rates', does: 'one app' }],
      arguments: [CLIENT_ID],
      options: ofStore(),
      load: () => import('../commands/apps-info.ts'),
    },
    {
      name: 'install',
      summary: 'install an app in a store, as the merchant would',
      examples: [{ run: 'ecwid-kit apps install parcel-rates', does: 'in the demo store' }],
      arguments: [CLIENT_ID],
      options: ofStore(),
      load: () => import('../commands/apps-install.ts'),
    },
    {
      name: 'uninstall',
      summary: 'uninstall an app: its tokens die',
      examples: [{ run: 'ecwid-kit apps uninstall parcel-rates', does: 'from the demo store' }],
      arguments: [CLIENT_ID],
      options: ofStore(),
      load: () => import('../commands/apps-uninstall.ts'),
    },
    {
      name: 'tokens',
      summary: 'show the keys and tokens an app has in a store, masked',
      examples: [{ run: 'ecwid-kit apps tokens parcel-rates --reveal', does: 'whole, for a script or an .env file' }],
      arguments: [CLIENT_ID],
      options: ofStore({ flags: '--reveal', description: 'print them whole' }),
      load: () => import('../commands/apps-tokens.ts'),
    },
  ],
};

const webhooks: CommandSpec = {
  name: 'webhooks',
  group: SANDBOX,
  summary: 'send webhooks, and see what became of them',
  examples: [
    { run: 'ecwid-kit webhooks trigger product.updated --entity 1', does: 'as if the product had been changed' },
  ],
  commands: [
    {
      name: 'trigger',
      summary: 'send an event to the apps that hear of it, as if it had happened',
      examples: [
        { run: 'ecwid-kit webhooks trigger order.created --entity ABC12', does: 'to every app' },
        {
          run: `ecwid-kit webhooks trigger order.updated --entity ABC12 --data '{"newPaymentStatus":"PAID"}' --app order-feed`,
          does: 'to one app, with data of your own',
        },
      ],
      arguments: [{ name: '<event>', description: 'the event’s type, such as order.created' }],
      options: ofStore(
        { flags: '--entity <id>', description: 'what it is about', otherwise: 'the store' },
        { flags: '--data <json>', description: 'the event’s data, a JSON object' },
        { flags: '--app <client-id>', description: 'only this app' },
      ),
      load: () => import('../commands/webhooks-trigger.ts'),
    },
    {
      name: 'deliveries',
      summary: 'list deliveries, newest first',
      examples: [{ run: 'ecwid-kit webhooks deliveries --status failed', does: 'what nobody took' }],
      options: ofStore(
        {
          flags: '--status <status>',
          description: 'pending, delivered or failed',
          completes: ['pending', 'delivered', 'failed'],
        },
        { flags: '--app <client-id>', description: 'only this app' },
        { flags: '--limit <number>', description: 'how many', otherwise: '20' },
      ),
      load: () => import('../commands/webhooks-deliveries.ts'),
    },
    {
      name: 'resend',
      summary: 'send a delivery again, with the same event id',
      examples: [{ run: 'ecwid-kit webhooks resend 3e0c6b1e', does: 'the start of the id is enough' }],
      arguments: [{ name: '<id>', description: 'the delivery, as `ecwid-kit webhooks deliveries` names it' }],
      options: ofStore(),
      load: () => import('../commands/webhooks-resend.ts'),
    },
  ],
};

const clock: CommandSpec = {
  name: 'clock',
  group: SANDBOX,
  summary: 'read the sandbox’s clock, or move it forward: what falls due happens',
  examples: [
    { run: 'ecwid-kit clock', does: 'what time the sandbox believes it is' },
    { run: 'ecwid-kit clock --advance 15m', does: 'the next webhook retry is due' },
  ],
  options: ofSandbox({ flags: '--advance <duration>', description: 'how far: 30s, 15m, 2h, 14d, or several: 1h30m' }),
  load: () => import('../commands/clock.ts'),
};

const mails: CommandSpec = {
  name: 'mails',
  group: SANDBOX,
  summary: 'read what the sandbox would have mailed: invitations of staff, news of domains',
  examples: [{ run: 'ecwid-kit mails --to ana@shop.example', does: 'the invitation with its link' }],
  options: ofSandbox(
    { flags: '--to <e-mail>', description: 'only those to this address' },
    { flags: '--limit <number>', description: 'how many', otherwise: '10' },
  ),
  load: () => import('../commands/mails.ts'),
};

const api: CommandSpec = {
  name: 'api',
  group: CALLS,
  summary: 'make any REST call, by method and path, and print the answer',
  examples: [
    {
      run: `ecwid-kit api GET '/products?limit=1&responseFields=items(id,name)'`,
      does: 'with the token of the running dev',
    },
    { run: `ecwid-kit api PUT /products/1 --data '{"price":12}'`, does: 'with a body; --file and stdin do too' },
    { run: 'ECWID_TOKEN=… ECWID_STORE_ID=1003 ecwid-kit api GET /profile', does: 'at the real service' },
  ],
  arguments: [
    { name: '<method>', description: 'GET, POST, PUT or DELETE', completes: ['GET', 'POST', 'PUT', 'DELETE'] },
    { name: '<path>', description: 'after the store id: /products' },
  ],
  options: [
    { flags: '--data <body>', description: 'the body as it is' },
    {
      flags: '--file <path>',
      description: 'a file with the body, whose name tells whether it is JSON; - is stdin',
      completes: 'files',
    },
    OUTPUT,
    DRY_RUN,
    YES,
    ...ACCESS_OPTIONS,
  ],
  load: () => import('../commands/api.ts'),
};

const PROFILE_NAME = {
  name: '<name>',
  description: 'as `ecwid-kit profiles list` names it',
  completes: 'profiles',
} as const;

const login: CommandSpec = {
  name: 'login',
  group: ACCESS,
  summary: 'keep the token of a store, for calls to it',
  examples: [
    { run: 'ecwid-kit login', does: 'asks for the store and its token, and checks them' },
    {
      run: 'ecwid-kit login --profile acme --store-id 1003 --token-stdin < token.txt',
      does: 'for a script: nothing is asked',
    },
    { run: 'ecwid-kit login --base-url http://localhost:4100/api/v3', does: 'to a sandbox that runs elsewhere' },
  ],
  options: [
    { flags: '--store-id <id>', description: 'the store', env: 'ECWID_STORE_ID' },
    { flags: '--token-stdin', description: 'read the token from stdin; it is no flag, since others can see flags' },
    {
      flags: '--profile <name>',
      description: 'what to call the login',
      env: 'ECWID_KIT_PROFILE',
      otherwise: 'default',
    },
    {
      flags: '--base-url <url>',
      description: 'the API up to the store id',
      env: 'ECWID_API_BASE_URL',
      otherwise: 'the running dev for the token of a sandbox, else the real service',
    },
  ],
  load: () => import('../commands/login.ts'),
};

const logout: CommandSpec = {
  name: 'logout',
  group: ACCESS,
  summary: 'forget a login and its token',
  examples: [{ run: 'ecwid-kit logout --profile acme', does: 'this one; without --profile, the one in use' }],
  options: [
    {
      flags: '--profile <name>',
      description: 'which login',
      env: 'ECWID_KIT_PROFILE',
      otherwise: 'the one in use',
      completes: 'profiles',
    },
  ],
  load: () => import('../commands/logout.ts'),
};

const profiles: CommandSpec = {
  name: 'profiles',
  group: ACCESS,
  summary: 'the logins of this machine',
  examples: [{ run: 'ecwid-kit profiles list', does: 'names, stores and addresses, no tokens' }],
  commands: [
    {
      name: 'list',
      summary: 'list the logins',
      examples: [{ run: 'ecwid-kit profiles list --json', does: 'for a script' }],
      load: () => import('../commands/profiles-list.ts'),
    },
    {
      name: 'use',
      summary: 'choose the login that is meant when none is named and no dev runs',
      examples: [{ run: 'ecwid-kit profiles use acme', does: 'calls go to that store from now on' }],
      arguments: [PROFILE_NAME],
      load: () => import('../commands/profiles-use.ts'),
    },
  ],
};

const whoami: CommandSpec = {
  name: 'whoami',
  group: ACCESS,
  summary: 'say where calls go: which store, by which token, with which scopes',
  examples: [{ run: 'ecwid-kit whoami', does: 'asks the API as well' }],
  options: ACCESS_OPTIONS,
  load: () => import('../commands/whoami.ts'),
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
  load: () => import('../commands/completion.ts'),
};

/** Commands of the command line's own, beside which the calls of the contract stand. */
const own: readonly CommandSpec[] = [
  dev,
  demo,
  doctor,
  completion,
  stores,
  apps,
  webhooks,
  clock,
  mails,
  login,
  logout,
  profiles,
  whoami,
  api,
];

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
