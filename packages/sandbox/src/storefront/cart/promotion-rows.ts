/** What orders, calculated or placed, say of the discounts on their lines. */
interface DiscountedLine {
  readonly discounts?:
    | readonly {
        readonly discountInfo?: LineDiscount | undefined;
        readonly total?: number | undefined;
      }[]
    | undefined;
}

interface LineDiscount {
  readonly id?: number | undefined;
  readonly base?: string | undefined;
  readonly description?: string | undefined;
}

export interface PromotionRow {
  readonly name: string;
  readonly base: string;
  readonly amount: number;
}

/** What each promotion took off, by name. */
export function promotionRows(items: readonly DiscountedLine[]): PromotionRow[] {
  const rows = new Map<number, PromotionRow>();
  for (const { discountInfo, total = 0 } of items.flatMap(({ discounts = [] }) => discounts)) {
    if (discountInfo?.id === undefined) continue;
    const { id, description: name = '', base = '' } = discountInfo;
    rows.set(id, { name, base, amount: rounded((rows.get(id)?.amount ?? 0) + total) });
  }
  return [...rows.values()];
}

/** The part of the volume discount that promotions on the subtotal made. */
export function volumeOfPromotions(rows: readonly PromotionRow[]): number {
  return rounded(rows.filter(({ base }) => base === 'SUBTOTAL').reduce((sum, { amount }) => sum + amount, 0));
}

/** No currency has more than three decimals. */
const rounded = (amount: number) => Math.round(amount * 1000) / 1000;
