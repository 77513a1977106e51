import { expect, it } from 'vitest';
import { CHECKS, parseOptions } from './options.ts';

it('runs every check unless told otherwise', () => {
  expect(parseOptions([])).toEqual({ kind: 'run', checks: CHECKS });
});

it('keeps the order of the summary, whatever the order of the options', () => {
  expect(parseOptions(['--only', 'test', '--only', 'format'])).toEqual({ kind: 'run', checks: ['format', 'test'] });
});

it('leaves out what is skipped', () => {
  expect(parseOptions(['--skip', 'browser', '--only', 'test', '--only', 'browser'])).toEqual({
    kind: 'run',
    checks: ['test'],
  });
});

it.each([[['--only', 'tests']], [['--only', 'test', '--skip', 'test']], [['--fast']], [['test']]])(
  'refuses %j',
  (argv) => {
    expect(parseOptions(argv).kind).toBe('usage');
  },
);
