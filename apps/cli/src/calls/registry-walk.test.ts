import {
  operations,
  platformOperations,
  siteHostOperations,
  siteOperations,
  storefrontOperations,
  type Operation,
} from '@ecwid-kit/types';
import { expect, it } from 'vitest';
import { optionsOf, PROGRAM } from '../program/commands.ts';
import { expandAlong, pathOf } from '../program/expand.ts';
import { runCli } from '../testing/run-cli.ts';
import { splitLine } from '../testing/split-line.ts';
import { callShape } from './call-shape.ts';
import { kebabCase } from './kebab-case.ts';
import { callGroups } from './registry.ts';

const ENV = {
  ECWID_TOKEN: 'secret_SANDBOX_of_no_store',
  ECWID_STORE_ID: '1003',
  ECWID_API_BASE_URL: 'http://127.0.0.1:9/api/v3',
  ECWID_CLIENT_ID: 'app',
  ECWID_CLIENT_SECRET: 'secret',
};

type Tables = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

const ofRest: Tables = { ...operations, ...platformOperations, ...storefrontOperations };
const ofSite: Tables = { ...siteHostOperations, ...siteOperations };
const groups = [
  ...Object.entries(ofRest),
  ...Object.entries(ofSite).map(([group, table]) => [`instantSite.${group}`, table] as const),
];
const all = groups.flatMap(([group, table]) =>
  Object.entries(table).map(([name, operation]) => [`${group}.${name}`, { group, name, operation }] as const),
);

const commandOf = async (group: string, name: string) => {
  const words = [kebabCase(group), kebabCase(name)];
  const path = pathOf(await expandAlong(PROGRAM, words), words);
  return { words, spec: path.length === 3 ? path.at(-1) : undefined };
};

it('knows every call of the contract, and lists it: else run `nx run types:openapi`', async () => {
  const byId = (one: string, other: string) => one.localeCompare(other);
  const root = await expandAlong(PROGRAM, []);

  const ids = callGroups().flatMap(({ calls }) => calls.map(({ id }) => id));

  expect(ids.toSorted(byId)).toEqual(all.map(([id]) => id).toSorted(byId));
  expect(root.commands?.map(({ name }) => name)).toEqual(
    expect.arrayContaining(callGroups().map(({ command }) => command)),
  );
});

it.each(all)(
  '%s is a command whose help says what it does, takes and needs',
  async (_id, { group, name, operation }) => {
    const { words } = await commandOf(group, name);

    const { code, stdout, stderr } = await runCli([...words, '--help'], { cwd: '/' });

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(operation.summary);
    expect(stdout).toContain(`${operation.route.method} ${operation.route.path}`);
    for (const scope of operation.route.scopes) expect(stdout).toContain(scope);
    for (const parameter of Object.keys(operation.params?.().shape ?? {})) {
      expect(stdout).toContain(`<${kebabCase(parameter)}>`);
    }
  },
);

it.each(all)('%s has a flag of its own for each parameter and each field', async (id, { group, name, operation }) => {
  const { spec } = await commandOf(group, name);
  const call = callGroups()
    .flatMap(({ calls }) => calls)
    .find((candidate) => candidate.id === id);

  const flags = call ? callShape(call).flags : [];
  const names = (spec ? optionsOf(spec) : []).map((option) => option.flags.split(' ')[0]);

  const inQuery = flags.filter((flag) => flag.in === 'query').map((flag) => flag.name);
  expect(inQuery.toSorted()).toEqual(Object.keys(operation.query?.().shape ?? {}).toSorted());
  expect(names).toEqual(expect.arrayContaining(flags.map(({ flag }) => `--${flag}`)));
  expect(names).toEqual([...new Set(names)]);
});

it.each(all)('%s takes the examples of its own help', async (_id, { group, name }) => {
  const { spec } = await commandOf(group, name);

  for (const { run } of spec?.examples ?? []) {
    const argv = splitLine(
      run
        .replace('ecwid-kit ', '')
        .replace(/ --file \S+/, ' --file -')
        .replace(' --jsonl', ''),
    );
    const { code, stderr, stdout } = await runCli([...argv, '--dry-run', '--json'], {
      cwd: '/',
      env: ENV,
      stdin: '{}',
    });

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ method: expect.any(String), url: expect.any(String) });
    expect(stdout).not.toContain('SANDBOX');
  }
});

it('has no flag of a call under the name of one of its own', async () => {
  const { stdout } = await runCli(['products', 'search', '--help'], { cwd: '/' });

  expect(stdout).toContain('--query-base-url <text>');
  expect(stdout).toContain('--base-url <url>');
});
