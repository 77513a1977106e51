import type { Route } from '@ecwid-kit/types';
import type { OptionSpec } from '../../program/spec.ts';

/** Whose store, and with which token. */
export const ACCESS_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--profile <name>',
    description: 'a login of `ecwid-kit profiles list`',
    env: 'ECWID_KIT_PROFILE',
    otherwise: 'ECWID_TOKEN, the running dev, the profile in use',
    completes: 'profiles',
  },
  {
    flags: '--base-url <url>',
    description: 'the API up to the store id, such as http://localhost:4100/api/v3',
    env: 'ECWID_API_BASE_URL',
    otherwise: 'what the token belongs to',
  },
  { flags: '--public', description: 'with the public token of the running dev instead of the secret one' },
];

export const DRY_RUN: OptionSpec = {
  flags: '--dry-run',
  description: 'print the request, without the token, and send nothing',
};
export const YES: OptionSpec = {
  flags: '--yes',
  description: 'do not ask before writing to a store that is no sandbox, or deleting many things',
};
export const OUTPUT: OptionSpec = {
  flags: '--output <file>',
  description: 'where a file that is answered goes; - is stdout',
  completes: 'files',
};

const ALL: OptionSpec = {
  flags: '--all',
  description: 'every page, not the first alone; --limit is the size of a page',
};
const FORMATS: readonly OptionSpec[] = [
  { flags: '--jsonl', description: 'print one JSON document a line for each item' },
  { flags: '--csv', description: 'print comma-separated values with a header' },
  { flags: '--columns <names>', description: 'what a table and CSV show: id,name,categories.total' },
];
const QUERY: OptionSpec = {
  flags: '--query <name=value>',
  description: 'any query parameter, under the name it has on the wire',
  repeatable: true,
};
const FILE: OptionSpec = {
  flags: '--file <path>',
  description: 'a file with the body; - is stdin',
  completes: 'files',
};
const DATA: OptionSpec = { flags: '--data <body>', description: 'the body as it is' };
const SET: OptionSpec = {
  flags: '--set <field=value>',
  description: 'a field deeper in the body: a.b=value; --a.b value does the same',
  repeatable: true,
};

/** What the command line adds to the parameters of a call. */
export function ownOptionsOf(route: Route): readonly OptionSpec[] {
  const bodies = { json: [FILE, DATA, SET], text: [FILE, DATA], binary: [FILE], none: [] } as const;
  return [
    ...bodies[route.bodyType],
    QUERY,
    ...(route.paging === 'offset' ? [ALL] : []),
    ...(route.answerType === 'file' ? [OUTPUT] : FORMATS),
    DRY_RUN,
    ...(route.method === 'GET' ? [] : [YES]),
    ...ACCESS_OPTIONS,
  ];
}

/** Every option of the command line's own, so that a parameter never changes what one of them means. */
export const OWN_OPTIONS: readonly OptionSpec[] = [
  ...ACCESS_OPTIONS,
  DRY_RUN,
  YES,
  OUTPUT,
  ALL,
  ...FORMATS,
  QUERY,
  FILE,
  DATA,
  SET,
];
