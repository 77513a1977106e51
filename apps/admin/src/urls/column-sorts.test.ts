import { describe, expect, it } from 'vitest';
import { columnSorts } from './column-sorts.ts';

const sorts = columnSorts({ price: { asc: 'PRICE_ASC', desc: 'PRICE_DESC' } });

describe('columnSorts', () => {
  it('brings an order back from the address', () => {
    const sort = { key: 'price', direction: 'desc' } as const;

    expect(sorts.read(sorts.write(sort))).toEqual(sort);
    expect(sorts.nameOf(sort)).toBe('PRICE_DESC');
  });

  it.each([undefined, 'price', 'price.up', 'constructor.asc', 'name.asc'])('has no order for %j', (text) => {
    expect(sorts.nameOf(sorts.read(text))).toBeUndefined();
  });
});
