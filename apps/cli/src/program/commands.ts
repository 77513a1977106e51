import { GLOBAL_OPTIONS, SANDBOX_OPTIONS, STORE_OPTION } from './global-options.ts';
import type { CommandSpec, OptionSpec } from './spec.ts';

const ofSandbox = (...options: readonly OptionSpec[]): readonly OptionSpec[] => [...options, ...SANDBOX_OPTIONS];
const ofStore = (...options: readonly OptionSpec[]): readonly OptionSpec[] => ofSandbox(...options, STORE_OPTION);

const dev: CommandSpec = {
  name: 'dev',
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
    },
    { flags: '--built', description: 'serve the production builds of the two sites instead of `next dev`' },
    { flags: '--no-open', description: 'do not open the admin in a browser' },
  ],
  stopsItself: true,
  load: () => import('../commands/dev.ts'),
};

const doctor: CommandSpec = {
  name: 'doctor',
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
        { flags: '--status <status>', description: 'pending, delivered or failed' },
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
  summary: 'read the sandbox’s clock, or move it forward: what falls due happens',
  examples: [
    { run: 'ecwid-kit clock', does: 'what time the sandbox believes it is' },
    { run: 'ecwid-kit clock --advance 15m', does: 'the next webhook retry is due' },
  ],
  options: ofSandbox({ flags: '--advance <duration>', description: 'how far: 30s, 15m, 2h, 14d, or several: 1h30m' }),
  load: () => import('../commands/clock.ts'),
};

const api: CommandSpec = {
  name: 'api',
  summary: 'make a REST call and print the answer',
  examples: [
    {
      run: `ecwid-kit api GET '/products?limit=1&responseFields=items(id,name)'`,
      does: 'with the token of the running dev',
    },
    { run: `ecwid-kit api PUT /products/1 --data '{"price":12}'`, does: 'with a body; --file and stdin do too' },
    { run: 'ECWID_TOKEN=… ECWID_STORE_ID=1003 ecwid-kit api GET /profile', does: 'at the real service' },
  ],
  arguments: [
    { name: '<method>', description: 'GET, POST, PUT or DELETE' },
    { name: '<path>', description: 'after the store id: /products' },
  ],
  options: [
    { flags: '--data <json>', description: 'the body, as it is' },
    { flags: '--file <path>', description: 'a file with the body; its name tells whether it is JSON' },
    { flags: '--public', description: 'with the public token of the running dev instead of the secret one' },
  ],
  load: () => import('../commands/api.ts'),
};

/** Every command. The help, the parser and the tests walk this table. */
export const PROGRAM: CommandSpec = {
  name: 'ecwid-kit',
  summary: 'Build, run and test Ecwid apps with a whole Ecwid on this machine.',
  examples: [
    { run: 'ecwid-kit dev', does: 'start everything; Ctrl-C stops it' },
    { run: 'ecwid-kit demo', does: 'walk a purchase through it' },
    { run: 'ecwid-kit api GET /profile', does: 'make a REST call to the demo store' },
  ],
  commands: [dev, demo, doctor, stores, apps, webhooks, clock, api],
};

/** The options of a command, its own first. */
export function optionsOf(spec: CommandSpec): readonly OptionSpec[] {
  return [...(spec.options ?? []), ...GLOBAL_OPTIONS];
}
