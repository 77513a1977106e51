import { describe, expect, it } from 'vitest';
import { arrangement } from './picture-order.ts';

const images = [{ id: '0', isMain: true }, { id: '7' }, { id: '8' }];

describe('pictures in another order', () => {
  it('make the first one the main one', () => {
    expect(arrangement(images, 2, 0)).toEqual([
      { id: '8', orderBy: 0, isMain: true },
      { id: '0', orderBy: 1, isMain: false },
      { id: '7', orderBy: 2, isMain: false },
    ]);
  });

  it.each([
    [0, -1],
    [2, 3],
    [5, 0],
  ])('stay as they are when there is no such place: %d to %d', (from, to) => {
    expect(arrangement(images, from, to)).toEqual(images);
  });
});
