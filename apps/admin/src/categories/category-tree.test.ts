import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryOptions, categoryTree } from './category-tree.ts';

const tea = { id: 1, name: 'Tea' };
const green = { id: 2, name: 'Green', parentId: 1 };
const desk = { id: 3, name: 'Desk' };

describe('categoryTree', () => {
  it('puts each category below its parent', () => {
    expect(categoryOptions([desk, green, tea]).map(({ label }) => label)).toEqual(['Desk', 'Tea', '— Green']);
  });

  it('puts a category without its parent at the root', () => {
    expect(categoryTree([green])).toEqual([{ category: green, depth: 0 }]);
  });

  it('shows every category once, whatever the parents say', () => {
    const id = fc.integer({ min: 1, max: 8 });
    const categories = fc.uniqueArray(fc.record({ id, parentId: id, name: fc.string() }), {
      selector: (one) => one.id,
    });
    fc.assert(
      fc.property(categories, (all) => {
        const shown = categoryTree(all).map(({ category }) => category.id);
        expect(shown.toSorted((a, b) => a - b)).toEqual(all.map((one) => one.id).toSorted((a, b) => a - b));
      }),
    );
  });
});
