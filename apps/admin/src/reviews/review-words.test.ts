import { describe, expect, it } from 'vitest';
import { reviewerWords, starsWords } from './review-words.ts';

describe('who left a review', () => {
  it('is told with the place, as far as it is known', () => {
    expect(reviewerWords({ name: 'Ana Kos', city: 'Split', country: 'Croatia' })).toBe('Ana Kos, Split, Croatia');
    expect(reviewerWords({ name: 'Ana Kos' })).toBe('Ana Kos');
  });

  it('is somebody where the name is not known, or empty', () => {
    expect(reviewerWords()).toBe('Somebody');
    expect(reviewerWords({ name: '', country: 'Croatia' })).toBe('Somebody, Croatia');
  });
});

it('counts one star in the singular', () => {
  expect([1, 2].map(starsWords)).toEqual(['1 star', '2 stars']);
});
