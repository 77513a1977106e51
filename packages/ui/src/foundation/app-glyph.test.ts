import { expect, it } from 'vitest';

import { appGlyph } from './app-glyph.ts';

it('is the same for the same id, and differs between ids', () => {
  expect(appGlyph('parcel-rates')).toEqual(appGlyph('parcel-rates'));

  const ids = Array.from({ length: 100 }, (_, index) => `app-${index}`);
  expect(new Set(ids.map((id) => JSON.stringify(appGlyph(id)))).size).toBeGreaterThan(95);
});
