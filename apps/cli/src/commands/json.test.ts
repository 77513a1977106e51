import { afterAll, beforeAll, expect, it } from 'vitest';
import { PROGRAM } from '../program/commands.ts';
import type { CommandSpec } from '../program/spec.ts';
import { startRunningDev, type RunningDev } from '../testing/running-dev.ts';

const APP = 'custom-app-20260001-1';

/** A call of each command. What fails says so in JSON too, on stderr. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  demo: [],
  doctor: [],
  'stores list': [],
  'stores reset': ['--force'],
  'apps list': [],
  'apps info': [APP],
  'apps install': [APP],
  'apps tokens': [APP],
  'apps uninstall': [APP],
  'webhooks trigger': ['order.created'],
  'webhooks deliveries': [],
  'webhooks resend': ['0'],
  clock: [],
  mails: [],
  whoami: [],
  'profiles list': [],
  'profiles use': ['nobody'],
  logout: ['--profile', 'nobody'],
  completion: ['bash'],
  api: ['GET', '/profile'],
};

const leaves = (spec: CommandSpec, path: readonly string[] = []): readonly string[] =>
  spec.commands ? spec.commands.flatMap((sub) => leaves(sub, [...path, sub.name])) : [path.join(' ')];

let dev: RunningDev;
beforeAll(async () => {
  dev = await startRunningDev();
});
afterAll(() => dev.close());

it('has a call of each command but dev and login, which have tests of their own', () => {
  expect([...Object.keys(CALLS), 'dev', 'login'].toSorted()).toEqual(leaves(PROGRAM).toSorted());
});

it.each(Object.entries(CALLS))('%s prints one JSON document with --json', async (name, args) => {
  const { code, stdout, stderr } = await dev.cli([...name.split(' '), ...args, '--json', '--quiet']);
  const [document, rest] = stdout === '' ? [stderr, stdout] : [stdout, stderr];

  expect(typeof JSON.parse(document)).toBe('object');
  expect(rest).toBe('');
  expect(code === 0).toBe(stdout !== '' && JSON.parse(stdout).ok !== false);
});

it.each(Object.entries(CALLS))('%s prints text without it, and no colours into a pipe', async (name, args) => {
  const { stdout, stderr } = await dev.cli([...name.split(' '), ...args]);

  expect(stdout + stderr).not.toBe('');
  expect(stdout + stderr).not.toContain('\u001b');
});

it('prints colours in a terminal, unless somebody said no', async () => {
  const call = (env: Record<string, string>, ...flags: string[]) =>
    dev.cli(['doctor', ...flags], { terminal: true, env }).then(({ stdout }) => stdout.includes('\u001b'));

  expect(await call({})).toBe(true);
  expect(await call({}, '--no-color')).toBe(false);
  expect(await call({ NO_COLOR: '1' })).toBe(false);
  expect(await call({ TERM: 'dumb' })).toBe(false);
});
