import 'server-only';
import type { EcwidClient } from '@ecwid-kit/api-client';
import type { Category } from '@ecwid-kit/types';

/** Every category of a store, disabled ones too, in the store's order. */
export async function allCategories(rest: EcwidClient): Promise<Category[]> {
  const categories: Category[] = [];
  for await (const category of rest.categories.iterate({ hidden_categories: true })) categories.push(category);
  return categories;
}
