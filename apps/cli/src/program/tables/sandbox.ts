import { ofSandbox, ofStore } from '../global-options.ts';
import type { CommandSpec } from '../spec.ts';

const SANDBOX = 'The sandbox:';

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
      load: () => import('../../commands/stores-list.ts'),
    },
    {
      name: 'reset',
      summary: 'put a store back as the seeder made it; what happened since is gone',
      examples: [{ run: 'ecwid-kit stores reset --force', does: 'the demo store, without asking' }],
      options: ofStore({ flags: '--force', description: 'do not ask' }),
      load: () => import('../../commands/stores-reset.ts'),
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
      load: () => import('../../commands/apps-list.ts'),
    },
    {
      name: 'info',
      summary: 'show an app: scopes, endpoints, whether it is installed',
      examples: [{ run: 'ecwid-kit apps info parcel-rates', does: 'one app' }],
      arguments: [CLIENT_ID],
      options: ofStore(),
      load: () => import('../../commands/apps-info.ts'),
    },
    {
      name: 'install',
      summary: 'install an app in a store, as the merchant would',
      examples: [{ run: 'ecwid-kit apps install parcel-rates', does: 'in the demo store' }],
      arguments: [CLIENT_ID],
      options: ofStore(),
      load: () => import('../../commands/apps-install.ts'),
    },
    {
      name: 'uninstall',
      summary: 'uninstall an app: its tokens die',
      examples: [{ run: 'ecwid-kit apps uninstall parcel-rates', does: 'from the demo store' }],
      arguments: [CLIENT_ID],
      options: ofStore(),
      load: () => import('../../commands/apps-uninstall.ts'),
    },
    {
      name: 'tokens',
      summary: 'show the keys and tokens an app has in a store, masked',
      examples: [{ run: 'ecwid-kit apps tokens parcel-rates --reveal', does: 'whole, for a script or an .env file' }],
      arguments: [CLIENT_ID],
      options: ofStore({ flags: '--reveal', description: 'print them whole' }),
      load: () => import('../../commands/apps-tokens.ts'),
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
      load: () => import('../../commands/webhooks-trigger.ts'),
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
      load: () => import('../../commands/webhooks-deliveries.ts'),
    },
    {
      name: 'resend',
      summary: 'send a delivery again, with the same event id',
      examples: [{ run: 'ecwid-kit webhooks resend 3e0c6b1e', does: 'the start of the id is enough' }],
      arguments: [{ name: '<id>', description: 'the delivery, as `ecwid-kit webhooks deliveries` names it' }],
      options: ofStore(),
      load: () => import('../../commands/webhooks-resend.ts'),
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
  load: () => import('../../commands/clock.ts'),
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
  load: () => import('../../commands/mails.ts'),
};

/** What a sandbox has that the platform keeps to itself. */
export const SANDBOX_COMMANDS: readonly CommandSpec[] = [stores, apps, webhooks, clock, mails];
