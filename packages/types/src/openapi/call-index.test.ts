import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { callIndex } from './call-index.ts';

it('is what calls.json holds: run `nx run types:openapi` after a change of the contract', () => {
  const committed: unknown = JSON.parse(readFileSync(new URL('../../calls.json', import.meta.url), 'utf8'));

  expect(committed).toEqual(callIndex());
});
