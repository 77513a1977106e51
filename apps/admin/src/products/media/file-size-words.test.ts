import { expect, it } from 'vitest';
import { fileSizeWords } from './file-size-words.ts';

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1500, '1.5 KB'],
  [999_999, '1 MB'],
  [25_000_000, '25 MB'],
  [3_000_000_000_000, '3,000 GB'],
])('says of %d bytes: %s', (bytes, words) => {
  expect(fileSizeWords(bytes)).toBe(words);
});
