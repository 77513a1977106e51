import type { StoreReport } from '@ecwid-kit/types';
import { expect } from 'vitest';
import type { TestStore } from '../../../testing/test-store.ts';

/** Adds an order of a moment: ten dollars, paid, unless said otherwise. */
export async function addOrder(
  store: TestStore,
  createDate: string,
  more: Record<string, unknown> = {},
): Promise<void> {
  const { status } = await store.call('POST', '/orders', {
    email: 'ana@shop.example',
    subtotal: 10,
    total: 10,
    paymentStatus: 'PAID',
    fulfillmentStatus: 'DELIVERED',
    createDate,
    ...more,
  });
  expect(status).toBe(200);
}

export async function readReport(store: TestStore, type: string, query = ''): Promise<StoreReport> {
  const { status, body } = await store.call('GET', `/reports/${type}?${query}`);
  expect([type, status]).toEqual([type, 200]);
  return body;
}

/** Figures by name. */
export function valuesOf(data: StoreReport['aggregatedData'] = []): Record<string, number> {
  return Object.fromEntries(data.map(({ dataId, dataValue }) => [dataId, dataValue]));
}

/** What each part has first, by the name of the part. */
export function slicesOf({ dataset = [] }: StoreReport): Record<string, number | undefined> {
  return Object.fromEntries(dataset.map(({ datapointId, data }) => [datapointId, data[0]?.dataValue]));
}
