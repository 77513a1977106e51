import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resourceFiles } from '../scripts/resources.ts';
import { createProducts } from './resources/products.ts';
import { openStore } from '../tests/open-store.ts';

const FOLDER = join(import.meta.dirname, 'resources');

describe('the resources by themselves', () => {
  it('are those of the contract: run `nx run api-client:resources` after a group came or went', async () => {
    const names = await readdir(FOLDER);
    const written = await Promise.all(names.map(async (name) => [name, await readFile(join(FOLDER, name), 'utf8')]));

    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(resourceFiles()));
  });

  it('make the calls that they make in a whole client', async () => {
    const { options } = await openStore();
    const products = createProducts(options);

    const { id } = await products.create({ name: 'Tin' });

    expect(await products.get(id, { responseFields: 'name' })).toEqual({ name: 'Tin' });
    expect(await Array.fromAsync(products.iterate({ responseFields: 'items(name)' }))).toEqual([{ name: 'Tin' }]);
    await expect(products.get(404)).rejects.toMatchObject({ operation: 'products.get', status: 404 });
  });

  it('want the number of a store', () => {
    expect(() => createProducts({ storeId: 'x', token: 'secret_x' })).toThrow(
      expect.objectContaining({ code: 'request_invalid' }),
    );
  });
});
