import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import type { Order } from '@ecwid-kit/types';
import { sumOf } from '../../checkout/money/decimal.ts';
import { invoiceTextsIn } from './invoice-texts.ts';
import { invoiceSums, taxSums } from './invoice-totals.ts';

const amount = () => integer({ min: 0, max: 99_999 }).map((cents) => cents / 100);
const tax = () => record({ name: constantFrom('VAT', 'City tax'), value: constantFrom(5, 20), total: amount() });
const order = () =>
  record({
    id: constantFrom('A'),
    paymentStatus: constantFrom('PAID' as const),
    fulfillmentStatus: constantFrom('SHIPPED' as const),
    total: amount(),
    subtotal: amount(),
    tax: amount(),
    pricesIncludeTax: constantFrom(true, false),
    couponDiscount: amount(),
    discount: amount(),
    volumeDiscount: amount(),
    customDiscount: array(amount(), { maxLength: 2 }),
    giftCardRedemption: amount(),
    handlingFee: record({ value: amount() }),
    shippingOption: record({ shippingMethodName: constantFrom('Post'), shippingRate: amount() }),
    items: array(record({ id: integer(), taxes: array(tax(), { maxLength: 2 }) }), { maxLength: 3 }),
    taxesOnShipping: array(tax(), { maxLength: 1 }),
  });

it('has sums that make the total, whatever an app wrote into the order', () => {
  assert(
    property(order(), (written) => {
      const sums = invoiceSums(written satisfies Order, invoiceTextsIn('en'));

      expect(sumOf(sums.map((sum) => sum.amount))).toBe(written.total);
    }),
  );
});

it('names the taxes only where they make the tax of the order', () => {
  assert(
    property(order(), (written) => {
      const sums = taxSums(written, invoiceTextsIn('en'));

      expect(sumOf(sums.map((sum) => sum.amount))).toBe(written.tax);
    }),
  );
});
