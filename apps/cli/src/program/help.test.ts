import { describe, expect, it } from 'vitest';
import { runCli } from '../testing/run-cli.ts';
import { optionsOf, PROGRAM } from './commands.ts';
import type { CommandSpec } from './spec.ts';

interface Entry {
  readonly path: readonly string[];
  readonly spec: CommandSpec;
}

const walk = (spec: CommandSpec, path: readonly string[]): readonly Entry[] => [
  { path, spec },
  ...(spec.commands ?? []).flatMap((sub) => walk(sub, [...path, sub.name])),
];
const all = walk(PROGRAM, []).map((entry) => [entry.path.join(' ') || '(top)', entry] as const);

describe('help', () => {
  it.each(all)('%s opens with an example and goes to stdout', async (_name, { path, spec }) => {
    const { code, stdout, stderr } = await runCli([...path, '--help'], { cwd: '/' });

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trimStart()).toMatch(/^[\s\S]*?ecwid-kit /);
    expect(stdout.indexOf(spec.examples[0].run)).toBeLessThan(stdout.indexOf('Usage:'));
    for (const { flags } of spec.load ? optionsOf(spec) : []) expect(stdout).toContain(flags);
  });

  it.each(all)('%s has examples of itself only', (_name, { path, spec }) => {
    for (const { run } of spec.examples) expect(run).toContain(['ecwid-kit', ...path].join(' '));
  });

  it.each(all.filter(([, { spec }]) => spec.load))('%s has an implementation', async (_name, { spec }) => {
    expect(typeof (await spec.load?.())?.run).toBe('function');
  });

  it('means one thing by a flag, everywhere but --data: a folder for dev, a body elsewhere', () => {
    const meanings = new Map<string, Set<string>>();
    for (const [, { spec }] of all) {
      for (const { flags, env = '' } of spec.load ? optionsOf(spec) : []) {
        const name = flags.split(' ')[0] ?? '';
        meanings.set(name, (meanings.get(name) ?? new Set()).add(`${flags} ${env}`));
      }
    }

    expect([...meanings].filter(([, forms]) => forms.size > 1).map(([name]) => name)).toEqual(['--data']);
  });

  it('takes a flag’s value from its environment variable, and the flag before that', async () => {
    const call = { cwd: '/', env: { ECWID_KIT_PORT: 'from-env' } };
    const fromEnv = await runCli(['dev'], call);
    const fromFlag = await runCli(['dev', '--port', 'from-flag'], call);

    expect(fromEnv.stderr).toContain('from-env');
    expect(fromFlag.stderr).toContain('from-flag');
  });

  it('prints the version', async () => {
    expect(await runCli(['--version'], { cwd: '/' })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});
