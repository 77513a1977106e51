import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatScopes, missingScopes, parseScopes, withAlwaysGranted } from './scopes.ts';

it('reads back what it wrote', () => {
  const scopes = fc.uniqueArray(fc.stringMatching(/^[a-z_]+$/));

  fc.assert(
    fc.property(scopes, (names) => {
      expect(parseScopes(formatScopes(names))).toEqual(names);
    }),
  );
});

it('reads any white space and drops repetitions', () => {
  expect(parseScopes('  a b\n\ta ')).toEqual(['a', 'b']);
  expect(parseScopes('')).toEqual([]);
});

// fidelity: documented
it('adds what every token gets, once', () => {
  expect(withAlwaysGranted(['read_catalog'])).toEqual(['read_store_profile', 'read_catalog']);
  expect(withAlwaysGranted(['read_store_profile'])).toEqual(['read_store_profile']);
});

it('finds what is missing, never what is always granted', () => {
  const required = ['read_store_profile', 'read_orders', 'read_catalog', 'read_orders'];

  expect(missingScopes(required, ['read_catalog'])).toEqual(['read_orders']);
  expect(missingScopes(required, required)).toEqual([]);
});
