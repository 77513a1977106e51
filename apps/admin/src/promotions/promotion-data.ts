import 'server-only';
import type { EcwidClient } from '@ecwid-kit/api-client';
import type { Promotion } from '@ecwid-kit/types';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { categoryOptions } from '../categories/category-tree.ts';
import { allCategories } from '../server/all-categories.ts';
import { read, readOr } from '../server/failures.ts';
import { requireId, requireStore } from '../server/require-store.ts';

/** A store has no more of them. */
export const MAX_PROMOTIONS = 100;

/** The promotion of an address. There is no call for one: it is found among all. */
export const promotionOf = cache(async (storeIdText: string, promotionIdText: string): Promise<Promotion> => {
  const { rest } = await requireStore(storeIdText);
  const id = requireId(promotionIdText);
  return (await findPromotion(read(rest.promotions.search({ limit: MAX_PROMOTIONS })), id)) ?? notFound();
});

export async function findPromotion(
  page: Promise<{ readonly items: readonly Promotion[] }>,
  id: number,
): Promise<Promotion | undefined> {
  return (await page).items.find((promotion) => promotion.id === id);
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a promotion can be for. `undefined`: this person may not see them. */
export interface PromotionChoices {
  readonly categories: readonly Choice[];
  readonly groups: readonly Choice[] | undefined;
  readonly methods: readonly Choice[] | undefined;
}

export async function promotionChoices(rest: EcwidClient): Promise<PromotionChoices> {
  const [categories, groups, methods] = await Promise.all([
    readOr(allCategories(rest), []),
    readOr(rest.customerGroups.search({ limit: 100 }), undefined),
    readOr(rest.shippingOptions.search(), undefined),
  ]);
  return {
    categories: categoryOptions(categories),
    groups: groups?.items.map(({ id, name }) => ({ value: String(id), label: name ?? `Group ${id}` })),
    methods: methods?.map(({ id, title }) => ({ value: id, label: title ?? id })),
  };
}
