import { expect, it } from 'vitest';

import { menuTarget } from './menu-keys.ts';

const labels = ['Duplicate', 'Disable', 'Export'];

it.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 0],
  ['ArrowUp', 0, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['d', 0, 1],
  ['D', 1, 0],
  ['e', 0, 2],
])('%s from entry %i goes to entry %i', (key, from, to) => {
  expect(menuTarget(key, from, labels)).toBe(to);
});

it.each(['x', ' ', 'Enter', 'Tab'])('%j means nothing to a menu without such an entry', (key) => {
  expect(menuTarget(key, 0, labels)).toBeUndefined();
});
