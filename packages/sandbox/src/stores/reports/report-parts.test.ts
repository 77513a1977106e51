import type { StoreReport } from '@ecwid-kit/types';
import { array, assert, asyncProperty, constantFrom, integer, record } from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';
import { addOrder, readReport, valuesOf } from './testing/read-reports.ts';

const NOW = Date.UTC(2026, 5, 15, 12);
const seconds = (text: string) => Date.parse(text) / 1000;

describe('the parts of a report over time', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore({ clock: { frozenAtMs: NOW } });
    return () => store.close();
  });

  const order = (createDate: string, more?: Record<string, unknown>) => addOrder(store, createDate, more);
  const report = (type: string, query?: string) => readReport(store, type, query);

  // fidelity: assumed, whatever the scale, each order is in one part
  it('puts each order into one part, whatever the scale, the zone and the period', async () => {
    // Two years around changes of the clock in both directions.
    const first = seconds('2024-10-01T00:00:00Z');
    const last = seconds('2026-06-01T00:00:00Z');
    const moment = integer({ min: first, max: last });
    const orders = array(
      record({
        created: moment,
        cents: integer({ min: 1, max: 99_999 }),
        paid: constantFrom('PAID', 'CANCELLED', 'INCOMPLETE'),
      }),
      { maxLength: 12 },
    );
    const question = record({
      bounds: array(moment, { minLength: 2, maxLength: 2 }),
      scale: constantFrom('day', 'week', 'month', 'year'),
      zone: constantFrom('America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Apia'),
    });
    await assert(
      asyncProperty(orders, question, async (drafts, { bounds, scale, zone }) => {
        await store.sandbox.stores.reset(store.storeId);
        await store.call('PUT', '/profile', { formatsAndUnits: { timezone: zone } });
        for (const { created, cents, paid } of drafts) {
          await order(new Date(created * 1000).toISOString().slice(0, 19).replace('T', ' ') + ' +0000', {
            total: cents / 100,
            paymentStatus: paid,
          });
        }
        const [from = 0, to = 0] = bounds.toSorted((a, b) => a - b);
        const inside = drafts.filter(({ created, paid }) => created >= from && created <= to && paid !== 'INCOMPLETE');
        const revenueCents = inside.filter(({ paid }) => paid === 'PAID').reduce((sum, { cents }) => sum + cents, 0);

        const query = `startedFrom=${from}&endedAt=${to}&timeScaleValue=${scale}`;
        const [counted, earned] = [await report('allOrders', query), await report('allRevenue', query)];
        const sumOf = ({ dataset = [] }: StoreReport, id: string) =>
          dataset.reduce((sum, { data }) => sum + (valuesOf(data)[id] ?? 0), 0);

        expect(sumOf(counted, 'orders')).toBe(inside.length);
        expect(Math.round(sumOf(earned, 'revenue') * 100)).toBe(revenueCents);
        expect(valuesOf(counted.aggregatedData)['orders']).toBe(inside.length);
        const parts = counted.dataset ?? [];
        expect(parts[0]?.startTimeStamp).toBe(from);
        expect(parts.at(-1)?.endTimeStamp).toBe(to);
        expect(
          parts.slice(1).every((part, index) => part.startTimeStamp === (parts[index]?.endTimeStamp ?? 0) + 1),
        ).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
