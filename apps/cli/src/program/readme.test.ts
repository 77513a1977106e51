import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startRunningDev, type RunningDev } from '../testing/running-dev.ts';
import { splitLine } from '../testing/split-line.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
/** Those that run for long have tests of their own. */
const COMMANDS = [...README.matchAll(/`ecwid-kit ([^`]+)`/g)]
  .map(([, line = '']) => line.replace('{…}', '{"price":12}'))
  .filter((line) => !/^(dev|demo|login)/.test(line));
const APP = 'parcel-rates';

let dev: RunningDev;
beforeAll(async () => {
  dev = await startRunningDev();
  const registered = await dev.sandbox.fetch(`/_sandbox/apps/${APP}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${dev.sandbox.operatorKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      name: APP,
      settings: { scopes: [], endpoints: {}, authMode: 'enhanced' },
    }),
  });
  if (!registered.ok) throw new Error(await registered.text());
});
afterAll(() => dev.close());

it('has commands to run', () => {
  expect(COMMANDS.length).toBeGreaterThan(10);
});

// What the ids of an example name is not there, so some end with 1; none is wrong usage.
it.each(COMMANDS)('ecwid-kit %s, from the README, is what the command line takes', async (line) => {
  const argv = splitLine(line.replace('<name>', 'nobody'));

  const { code } = await dev.cli(argv);

  expect([0, 1]).toContain(code);
});
