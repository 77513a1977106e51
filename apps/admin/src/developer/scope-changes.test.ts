import { describe, expect, it } from 'vitest';
import { scopeLines } from './scope-changes.ts';

describe('scopeLines', () => {
  it('tells what a reinstall would add and take away', () => {
    const lines = scopeLines(['read_orders', 'add_to_cp'], ['read_store_profile', 'read_orders', 'read_catalog'], true);

    expect(lines).toEqual([
      { scope: 'read_store_profile', state: 'granted' },
      { scope: 'read_orders', state: 'granted' },
      { scope: 'add_to_cp', state: 'new' },
      { scope: 'read_catalog', state: 'old' },
    ]);
  });

  it('asks for no reinstall of what is not installed', () => {
    expect(scopeLines(['read_orders'], [], false).map(({ state }) => state)).toEqual(['granted', 'granted']);
  });
});
