import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { lineDiff } from './line-diff.ts';

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 30 })
  .map((lines) => lines.join('\n'));

describe('lineDiff', () => {
  it('holds both texts: without the additions it is the first, without the removals the second', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = lineDiff(before, after, Number.POSITIVE_INFINITY).filter((line) => line.kind !== 'skipped');
        const without = (kind: string) => lines.filter((line) => line.kind !== kind).map((line) => line.text);

        if (before === after) return;
        expect(without('added').join('\n')).toBe(before);
        expect(without('removed').join('\n')).toBe(after);
      }),
    );
  });

  it('folds what is far from a change', () => {
    const before = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`);
    const after = before.with(9, 'changed');

    expect(lineDiff(before.join('\n'), after.join('\n'), 1)).toEqual([
      { kind: 'skipped', count: 8 },
      { kind: 'same', text: 'line 9', before: 9, after: 9 },
      { kind: 'removed', text: 'line 10', before: 10, after: undefined },
      { kind: 'added', text: 'changed', before: undefined, after: 10 },
      { kind: 'same', text: 'line 11', before: 11, after: 11 },
      { kind: 'skipped', count: 9 },
    ]);
  });
});
