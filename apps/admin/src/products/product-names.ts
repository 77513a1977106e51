import 'server-only';
import type { EcwidClient } from '@ecwid-kit/api-client';
import { readOr } from '../server/failures.ts';
import type { FoundProduct } from './find-products.ts';

/** Products by name, in the order of their ids. One that is not there any more is known by its number. */
export async function productNames(rest: EcwidClient, ids: readonly number[]): Promise<FoundProduct[]> {
  if (ids.length === 0) return [];
  const page = await readOr(rest.products.search({ productId: [...ids], limit: 100 }), undefined);
  const names = new Map(page?.items.map(({ id, name }) => [id, name]));
  return ids.map((id) => ({ id, name: names.get(id) ?? `Product ${id}` }));
}
