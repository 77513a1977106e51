import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { callGroups } from '../calls/registry.ts';
import { runCli } from '../testing/run-cli.ts';
import { SCRIPTS } from './scripts.ts';

const cwd = mkdtempSync(join(tmpdir(), 'ecwid-kit-cli-'));

/** What the last word may become. */
async function complete(...words: string[]): Promise<readonly string[]> {
  const { code, stdout } = await runCli(['__complete', ...words], { cwd });
  expect(code).toBe(0);
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t', 1)[0] ?? '']));
}

describe('completion', () => {
  it('knows every group and every call of the contract', async () => {
    const groups = await complete('');

    expect(groups).toEqual(expect.arrayContaining(['dev', 'login', ...callGroups().map(({ command }) => command)]));
    for (const { command, calls } of callGroups()) {
      expect(await complete(command, '')).toEqual(expect.arrayContaining(calls.map((call) => call.command)));
    }
  });

  it.each([
    [
      ['prod'],
      ['products', 'product-variations', 'product-media', 'product-files', 'product-types', 'product-reviews'],
    ],
    [
      ['products', 'sea'],
      ['search', 'search-brands'],
    ],
    [
      ['products', 'search', '--sort-by', 'PRICE'],
      ['PRICE_ASC', 'PRICE_DESC'],
    ],
    [
      ['products', 'search', '--sort-by=PRICE'],
      ['--sort-by=PRICE_ASC', '--sort-by=PRICE_DESC'],
    ],
    [
      ['products', 'search', '--sort-by', '=', 'PRICE'],
      ['PRICE_ASC', 'PRICE_DESC'],
    ],
    [
      ['products', 'search', '--enabled', '='],
      ['true', 'false'],
    ],
    [['products', 'search', '--keyw'], ['--keyword']],
    [['products', 'search', '--keyword', 'x'], []],
    [['products', 'create', '--file', ''], [':files']],
    [['store-profile', 'update', '--formats-and-units.curr'], expect.arrayContaining(['--formats-and-units.currency'])],
    [
      ['products', 'create', '--ribbon.'],
      ['--ribbon.text', '--ribbon.color'],
    ],
    [
      ['api', 'P'],
      ['POST', 'PUT'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [
      ['dev', '--only', ''],
      ['sandbox', 'endpoints'],
    ],
    [['no-such-command', ''], expect.anything()],
  ])('of %j is %j', async (words, expected) => {
    expect(await complete(...words)).toEqual(expected);
  });

  it('offers the names of logins', async () => {
    const folder = join(cwd, 'config', 'ecwid-kit');
    const profile = { storeId: '1', storeName: 'A', baseUrl: 'http://x', tokenIn: 'file' };
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'profiles.json'), JSON.stringify({ profiles: { acme: profile, beta: profile } }));

    expect(await complete('products', 'search', '--profile', 'a')).toEqual(['acme']);
    expect(await complete('profiles', 'use', '')).toEqual(['acme', 'beta']);
  });
});

/** Whether a program is there to try a script with. */
const has = (program: string) => spawnSync(program, ['--version']).status === 0;

/** A folder in which `ecwid-kit` is this one. */
function binFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ecwid-kit-bin-'));
  symlinkSync(fileURLToPath(new URL('../../bin.js', import.meta.url)), join(folder, 'ecwid-kit'));
  symlinkSync(process.execPath, join(folder, 'node'));
  return folder;
}

const inBash = (line: string, cwdOfShell = cwd): readonly string[] => {
  const script = `
${SCRIPTS.bash}
COMP_LINE=$1 COMP_POINT=\${#1}
read -ra COMP_WORDS <<<"\${1//=/ = }"
[[ $1 == *' ' || $1 == *= ]] && COMP_WORDS+=('')
[[ $1 == *= ]] && unset 'COMP_WORDS[-1]'
COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
compopt() { :; }
_ecwid_kit
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const env = { ...process.env, PATH: `${binFolder()}${delimiter}${process.env['PATH']}` };
  const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', line], {
    env,
    cwd: cwdOfShell,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean);
};

describe.runIf(has('bash'))('the script for bash', () => {
  it('completes commands, flags and values', () => {
    expect(inBash('ecwid-kit discount-')).toEqual(['discount-coupons']);
    expect(inBash('ecwid-kit products search --disc')).toEqual(['--discounts-allowed']);
    expect(inBash('ecwid-kit products search --sort-by NAME')).toEqual(['NAME_ASC', 'NAME_DESC']);
    expect(inBash('ecwid-kit products search --sort-by=NAME')).toEqual(['NAME_ASC', 'NAME_DESC']);
    expect(inBash('ecwid-kit products search --enabled=')).toEqual(['true', 'false']);
  });

  it('completes the names of files, also those with a space', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ecwid-kit-files-'));
    writeFileSync(join(folder, 'body one.json'), '{}');

    expect(inBash('ecwid-kit products create --file bo', folder)).toEqual(['body one.json']);
  });
});

describe.runIf(has('fish'))('the script for fish', () => {
  const inFish = (line: string): readonly string[] => {
    const env = { ...process.env, PATH: `${binFolder()}${delimiter}${process.env['PATH']}` };
    const script = `${SCRIPTS.fish}\ncomplete -C ${JSON.stringify(line)}`;
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', script], { env, cwd, encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.split('\n').flatMap((found) => (found === '' ? [] : [found.split('\t', 1)[0] ?? '']));
  };

  it('completes commands, flags and values', () => {
    expect(inFish('ecwid-kit discount-')).toEqual(['discount-coupons']);
    expect(inFish('ecwid-kit products search --disc')).toEqual(['--discounts-allowed']);
    expect(inFish('ecwid-kit products search --sort-by NAME')).toEqual(['NAME_ASC', 'NAME_DESC']);
    expect(inFish('ecwid-kit products search --sort-by=NAME')).toEqual(['--sort-by=NAME_ASC', '--sort-by=NAME_DESC']);
  });
});

describe.runIf(has('zsh'))('the script for zsh', () => {
  it('gives the shell what it describes, and leaves files to it', () => {
    // The completion system of zsh, as far as it is used: what it would be told is printed.
    const script = `
compdef() { :; }
_describe() { print -rl -- "\${(@P)\${@[-1]}}" }
_files() { print files }
${SCRIPTS.zsh}
for line in 'products search --sort-by NAME' 'discount-' 'products create --file x'; do
  words=(ecwid-kit \${=line}); CURRENT=$#words; _ecwid_kit
done`;
    const env = { ...process.env, PATH: `${binFolder()}${delimiter}${process.env['PATH']}` };
    const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', script], { env, cwd, encoding: 'utf8' });

    expect(stderr).toBe('');
    expect(stdout.split('\n')).toEqual([
      'NAME_ASC',
      'NAME_DESC',
      expect.stringMatching(/^discount-coupons:search, /),
      'files',
      '',
    ]);
  });
});

it.each(Object.entries(SCRIPTS).filter(([shell]) => has(shell)))(
  'the script for %s can be read by it',
  (shell, script) => {
    const file = join(cwd, shell);
    writeFileSync(file, script);

    const { status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  },
);
