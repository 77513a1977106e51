import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startRunningDev, type RunningDev } from '../testing/running-dev.ts';
import { splitLine } from '../testing/split-line.ts';

const GUIDE = readFileSync(new URL('../../../../docs/cli.md', import.meta.url), 'utf8');
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The lines of the blocks that a shell takes, in order: later ones build on earlier ones. */
const linesOf = (text: string) =>
  [...text.matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(([, block = '']) => block.split('\n'))
    .filter((line) => line.startsWith('ecwid-kit '));

const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let dev: RunningDev;
const files: Record<string, string> = { 'product.json': '{"name":"Tin","price":3}' };
beforeAll(async () => {
  dev = await startRunningDev();
  files['token.txt'] = `${dev.sandbox.demo?.tokens.secret}\n`;
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dev.cwd, name), text);
  writeFileSync(join(dev.cwd, 'tin.png'), Buffer.from(DOT, 'base64'));
});
afterAll(() => dev.close());

it('has commands to run', () => {
  expect(linesOf(GUIDE).length).toBeGreaterThan(30);
  expect(linesOf(README).length).toBeGreaterThan(3);
});

it.each([...linesOf(README), ...linesOf(GUIDE)])('%s, from the documentation, does what it says', async (line) => {
  const [command = '', redirected] = line.replace(/^ecwid-kit /, '').split(' < ');
  const argv = [...splitLine(command)];
  // The store of the guide is the demo store here.
  const store = argv.indexOf('1003');
  if (store !== -1) argv.splice(store, 1, `${dev.storeId}`);

  const { code, stderr } = await dev.cli(argv, {
    env: { PATH: '/nowhere' },
    ...(redirected !== undefined && { stdin: files[redirected] ?? '' }),
  });

  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
});
