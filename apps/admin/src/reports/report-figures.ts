import type { ReportPart, ReportValue, StoreReport } from '@ecwid-kit/types';

/** A value that a report has of a name; 0 where it has none. */
function figureOf(values: readonly ReportValue[] | undefined, name: string): number {
  return values?.find(({ dataId }) => dataId === name)?.dataValue ?? 0;
}

/** The figures of a period, or of a part of it. */
export interface SalesFigures {
  readonly revenue: number;
  readonly orders: number;
  readonly productsSold: number;
  readonly refunds: number;
  /** Of an order; 0 where there are none. */
  readonly average: number;
}

/** A part of a period beside the part it is compared with. */
export interface SalesPart extends SalesFigures {
  readonly label: string;
  readonly before: SalesFigures | undefined;
}

export interface SalesReport {
  readonly whole: SalesFigures;
  readonly before: SalesFigures | undefined;
  readonly parts: readonly SalesPart[];
}

/**
 * The reports on money and on orders of one period, put together: the platform has no report of both. `labelOf` says what
 * a part is called.
 */
export function salesReport(
  revenue: StoreReport,
  orders: StoreReport,
  labelOf: (part: ReportPart) => string,
): SalesReport {
  const before = revenue.comparePeriodAggregatedData;
  return {
    whole: figuresOf(revenue.aggregatedData, orders.aggregatedData),
    before: before && figuresOf(before, orders.comparePeriodAggregatedData),
    parts: (revenue.dataset ?? []).map((part, index) => {
      const other = revenue.comparePeriodDataset?.[index];
      return {
        label: labelOf(part),
        ...figuresOf(part.data, orders.dataset?.[index]?.data),
        before: other && figuresOf(other.data, orders.comparePeriodDataset?.[index]?.data),
      };
    }),
  };
}

function figuresOf(money: readonly ReportValue[], sales: readonly ReportValue[] | undefined): SalesFigures {
  const revenue = figureOf(money, 'revenue');
  const orders = figureOf(sales, 'orders');
  return {
    revenue,
    orders,
    productsSold: figureOf(sales, 'productsSold'),
    refunds: figureOf(money, 'refunds'),
    average: orders === 0 ? 0 : revenue / orders,
  };
}

/** How many orders of a report on new and repeated ones are of people who bought for the first time. */
export function newCustomersOf(parts: readonly ReportPart[] | undefined): number {
  return figureOf(parts?.find(({ datapointId }) => datapointId === 'New')?.data, 'orders');
}

/** How much more or less than before: `+12 %`. */
export function changeWords(now: number, before: number): string {
  if (now === before) return 'the same';
  if (before === 0) return 'none before';
  const percent = Math.round(((now - before) / Math.abs(before)) * 100);
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent).toLocaleString('en-US')} %`;
}
