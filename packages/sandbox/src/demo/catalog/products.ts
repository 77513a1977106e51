import { deskProducts } from './desk.ts';
import type { DemoProduct } from './demo-product.ts';
import { homeProducts } from './home.ts';
import { linenProducts } from './linen.ts';
import { tablewareProducts } from './tableware.ts';
import { teaProducts } from './tea.ts';

/** The forty products, in the order of the shop's shelves. */
export const demoProducts: readonly DemoProduct[] = [
  ...teaProducts,
  ...tablewareProducts,
  ...linenProducts,
  ...deskProducts,
  ...homeProducts,
].map((demo, index) => ({
  ...demo,
  product: {
    ...demo.product,
    enabled: true,
    attributes: [
      ...(demo.product.attributes ?? []),
      { name: 'UPC', type: 'UPC', value: upc(index + 1), show: 'NOTSHOW' },
    ],
  },
}));

/** A valid UPC-A in the range that shops may use among themselves (it starts with 2). */
function upc(serial: number): string {
  const digits = `2${String(40_100 + serial * 7).padStart(10, '0')}`;
  const sum = Array.from(digits).reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
