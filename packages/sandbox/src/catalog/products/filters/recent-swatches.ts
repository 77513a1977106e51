import type { Product, Swatches } from '@ecwid-kit/types';
import type { Db } from '../../../storage/database.ts';

/** How far back is looked, and how many colours are told. */
const MAX_PRODUCTS = 100;
const MAX_COLORS = 20;

/** The colours of the options of the products that changed last, each once. */
export async function recentSwatches(db: Db, storeId: number): Promise<Swatches> {
  const rows = await db
    .selectFrom('product')
    .select('doc')
    .where('store_id', '=', storeId)
    .where('doc', 'like', '%"type":"SWATCHES"%')
    .orderBy('updated', 'desc')
    .orderBy('id', 'desc')
    .limit(MAX_PRODUCTS)
    .execute();
  const choices = rows
    .flatMap((row) => (JSON.parse(row.doc) as Product).options ?? []) // stored by saveProduct
    .filter((option) => option.type === 'SWATCHES')
    .flatMap((option) => option.choices ?? []);
  const colors = new Map<string, Swatches['colors'][number]>();
  for (const { text, textTranslated, hexCodes } of choices) {
    const hexCode = hexCodes?.[0];
    const key = `${text} ${hexCode}`.toLowerCase();
    if (hexCode === undefined || colors.has(key)) continue;
    colors.set(key, { name: text, hexCode, ...(textTranslated && { translations: textTranslated }) });
  }
  return { colors: [...colors.values()].slice(0, MAX_COLORS) };
}
