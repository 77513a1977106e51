import { ACCESS_OPTIONS } from '../../calls/flags/own-options.ts';
import type { CommandSpec } from '../spec.ts';

const ACCESS = 'Logins:';

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
  load: () => import('../../commands/login.ts'),
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
  load: () => import('../../commands/logout.ts'),
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
      load: () => import('../../commands/profiles-list.ts'),
    },
    {
      name: 'use',
      summary: 'choose the login that is meant when none is named and no dev runs',
      examples: [{ run: 'ecwid-kit profiles use acme', does: 'calls go to that store from now on' }],
      arguments: [PROFILE_NAME],
      load: () => import('../../commands/profiles-use.ts'),
    },
  ],
};

const whoami: CommandSpec = {
  name: 'whoami',
  group: ACCESS,
  summary: 'say where calls go: which store, by which token, with which scopes',
  examples: [{ run: 'ecwid-kit whoami', does: 'asks the API as well' }],
  options: ACCESS_OPTIONS,
  load: () => import('../../commands/whoami.ts'),
};

/** Whose store calls go to. */
export const LOGIN_COMMANDS: readonly CommandSpec[] = [login, logout, profiles, whoami];
