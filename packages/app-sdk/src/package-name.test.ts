import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packageName } from './index.ts';

it('is the name in package.json', () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

  expect(manifest).toHaveProperty('name', packageName);
});
