import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSandboxToken, maskToken, tokenKind } from './tokens.ts';

const characters = 'AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHH';

it.each([
  [`secret_${characters}`, 'secret'],
  [`public_${characters}`, 'public'],
  [`secure_${characters}`, 'legacy'],
  ['SECRET_x', undefined],
  ['', undefined],
])('says of %s that it is %s', (token, kind) => {
  expect(tokenKind(token)).toBe(kind);
});

it.each([
  ['secret_SANDBOXabc', true],
  ['public_SANDBOXabc', true],
  [`secret_${characters}`, false],
  ['secure_SANDBOXabc', false],
  ['secret_sandboxabc', false],
  ['SANDBOX', false],
])('says of %s that it is of a sandbox: %s', (token, expected) => {
  expect(isSandboxToken(token)).toBe(expected);
});

describe('maskToken', () => {
  it.each([
    [`secret_${characters}`, 'secret_…HHHH'],
    ['public_SANDBOXaaaabbbbccccddddeeeef', 'public_SANDBOX…eeef'],
    ['secret_short', 'secret_…'],
    ['a password', '…'],
  ])('shows %s as %s', (token, shown) => {
    expect(maskToken(token)).toBe(shown);
  });

  it('never shows more than four characters of what is secret', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('secret_', 'public_', 'secure_'),
        fc.stringMatching(/^[A-Za-z0-9]*$/),
        (prefix, rest) => {
          const shown = maskToken(prefix + rest).replace(/^[a-z]+_(SANDBOX)?…/, '');

          expect(shown.length).toBeLessThanOrEqual(4);
          expect(rest.endsWith(shown)).toBe(true);
        },
      ),
    );
  });
});
