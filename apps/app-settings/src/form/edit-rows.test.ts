import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRow, moveRow, removeRow, type Rows } from './edit-rows.ts';

const rowsOf = (...ids: number[]): Rows => ids.map((rowId) => ({ rowId, fields: {} }));
const idsOf = (rows: Rows) => rows.map(({ rowId }) => rowId);

describe('rows', () => {
  it('move by one place, and no further than the ends', () => {
    expect(idsOf(moveRow(rowsOf(1, 2, 3), 1, 1))).toEqual([2, 1, 3]);
    expect(idsOf(moveRow(rowsOf(1, 2, 3), 3, 1))).toEqual([1, 2, 3]);
    expect(idsOf(moveRow(rowsOf(1, 2, 3), 1, -1))).toEqual([1, 2, 3]);
  });

  it('are the same ones wherever they are moved, and go back the way they came', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 2 }), fc.nat(), (ids, seed) => {
        const index = seed % (ids.length - 1);
        const rows = rowsOf(...ids);
        const moved = moveRow(rows, ids[index] ?? 0, 1);

        expect(new Set(idsOf(moved))).toEqual(new Set(ids));
        expect(moveRow(moved, ids[index] ?? 0, -1)).toEqual(rows);
      }),
    );
  });

  it('get an id that no other has', () => {
    expect(idsOf(addRow(rowsOf(4, 1), {}))).toEqual([4, 1, 5]);
    expect(idsOf(addRow([], {}))).toEqual([0]);
  });

  it('are removed by id', () => {
    expect(idsOf(removeRow(rowsOf(4, 1, 5), 1))).toEqual([4, 5]);
  });
});
