import * as fc from 'fast-check';
import type { StoreReport } from '@ecwid-kit/types';
import { describe, expect, it } from 'vitest';
import { barsOf, scaleEnd } from './chart-scale.ts';
import { changeWords, newCustomersOf, salesReport } from './report-figures.ts';
import { partLabel, reportQuery } from './report-period.ts';

const part = (orderBy: number, data: Record<string, number>) => ({
  orderBy,
  datapointId: `Day ${orderBy}`,
  data: figures(data),
});
const figures = (data: Record<string, number>) =>
  Object.entries(data).map(([dataId, dataValue]) => ({ dataId, dataValue }));

describe('the sales of a period', () => {
  const revenue: StoreReport = {
    reportType: 'allRevenue',
    aggregatedData: figures({ revenue: 90, refunds: 0 }),
    dataset: [part(0, { revenue: 90 }), part(1, { revenue: 0 })],
    comparePeriodAggregatedData: figures({ revenue: 60 }),
    comparePeriodDataset: [part(0, { revenue: 60 })],
  };
  const orders: StoreReport = {
    reportType: 'allOrders',
    aggregatedData: figures({ orders: 3, productsSold: 5 }),
    dataset: [part(0, { orders: 3 }), part(1, { orders: 0 })],
    comparePeriodAggregatedData: figures({ orders: 1 }),
    comparePeriodDataset: [part(0, { orders: 1 })],
  };

  it('put money and orders of each part beside each other', () => {
    const { whole, before, parts } = salesReport(revenue, orders, (each) => each.datapointId);

    expect(whole).toEqual({ revenue: 90, orders: 3, productsSold: 5, refunds: 0, average: 30 });
    expect(before?.average).toBe(60);
    expect(parts.map(({ label, average }) => [label, average])).toEqual([
      ['Day 0', 30],
      ['Day 1', 0],
    ]);
    expect(parts.map((each) => each.before?.revenue)).toEqual([60, undefined]);
  });

  it('know new customers by the slice of that name', () => {
    expect(newCustomersOf([{ orderBy: 0, datapointId: 'New', data: figures({ orders: 4 }) }])).toBe(4);
    expect(newCustomersOf([{ orderBy: 0, datapointId: 'Repeat', data: figures({ orders: 4 }) }])).toBe(0);
  });
});

it.each([
  [112, 100, '+12 %'],
  [50, 100, '−50 %'],
  [100, 100, 'the same'],
  [5, 0, 'none before'],
])('says of %d after %d: %s', (now, before, words) => {
  expect(changeWords(now, before)).toBe(words);
});

it('asks for a period that ends now by the store’s clock', () => {
  expect(reportQuery('7d', 'year', 1_000_000_999)).toEqual({
    startedFrom: 1_000_000 - 7 * 86_400,
    endedAt: 1_000_000,
    timeScaleValue: 'day',
    comparePeriod: 'similarPeriodInPreviousYear',
  });
});

it('calls days as the admin does, and months as the report does', () => {
  const may = { ...part(0, {}), datapointId: 'May 2026', startTimeStamp: Date.UTC(2026, 3, 30, 22) / 1000 };

  expect(partLabel(may, '30d', 'Europe/Berlin')).toBe('1 May 2026');
  expect(partLabel(may, '12m', 'Europe/Berlin')).toBe('May 2026');
});

describe('the chart', () => {
  it.each([
    [0, 1],
    [5e-324, 1],
    [7, 10],
    [23, 25],
    [180, 200],
    [1000, 1000],
  ])('of at most %d ends at %d', (most, end) => {
    expect(scaleEnd([0, most])).toBe(end);
  });

  it('keeps every bar inside, and no two on each other', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -100, max: 1e9, noNaN: true }), { minLength: 1 }), (values) => {
        const bars = barsOf(values, scaleEnd(values));
        for (const [index, { x, width, height }] of bars.entries()) {
          expect(height >= 0 && height <= 1 && x >= 0).toBe(true);
          expect(bars[index + 1]?.x ?? 1).toBeGreaterThan(x + width);
        }
      }),
    );
  });
});
