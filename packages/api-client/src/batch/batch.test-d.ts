import type { Order, Product } from '@ecwid-kit/types';
import { describe, expectTypeOf, test } from 'vitest';
import { createClient, type BatchOutcome } from '../index.ts';

const client = createClient({ storeId: 1003, token: 'secret_x' });

describe('client.batch', () => {
  test('gives each call its own result, in the shape that was returned', async () => {
    const result = await client.batch((b) => ({
      product: b.products.get(1),
      orders: ['A', 'B'].map((id) => b.orders.get(id)),
      deep: { name: b.products.get(1, { responseFields: 'name' }) },
      note: 'kept',
    }));

    expectTypeOf(result).toEqualTypeOf<{
      product: BatchOutcome<Product>;
      orders: BatchOutcome<Order>[];
      deep: { name: BatchOutcome<{ name: string }> };
      note: 'kept';
    }>();
  });

  test('takes a single call, or a tuple', () => {
    expectTypeOf(client.batch((b) => b.products.delete(1))).resolves.toEqualTypeOf<
      BatchOutcome<{ deleteCount: number }>
    >();
    expectTypeOf(client.batch((b) => [b.products.get(1), b.orders.get('A')])).resolves.toEqualTypeOf<
      [BatchOutcome<Product>, BatchOutcome<Order>]
    >();
  });

  test('narrows an outcome by whether it is one', async () => {
    const outcome = await client.batch((b) => b.products.get(1));

    expectTypeOf(outcome.ok ? outcome.value : undefined).toEqualTypeOf<Product | undefined>();
    expectTypeOf(outcome.ok ? undefined : outcome.error.code).not.toBeAny();
  });

  test('has neither iterators nor calls that answer with a file', () => {
    void client.batch((b) => {
      expectTypeOf(b.products).not.toHaveProperty('iterate');
      expectTypeOf(b.products).not.toHaveProperty('exportAll');
      expectTypeOf(b.orderInvoices).not.toHaveProperty('getReceiptPdf');
    });
  });
});
