'use server';

import * as z from 'zod';
import { failureText } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';

export interface FoundProduct {
  readonly id: number;
  readonly name: string;
}

const keywordSchema = z.string().trim().max(255);

/** The first products that have these words, or what went wrong. */
export async function findProducts(storeId: number, keyword: string): Promise<readonly FoundProduct[] | string> {
  const { rest } = await requireStore(String(storeId));
  try {
    const { items } = await rest.products.search({ keyword: keywordSchema.parse(keyword), limit: 10 });
    return items.map(({ id, name }) => ({ id, name }));
  } catch (error) {
    return failureText(error);
  }
}
