import { formatMoment, type Order, type OrderItem, type Product } from '@ecwid-kit/types';
import type { Db } from '../../../storage/database.ts';
import { productsOf } from '../order-stock.ts';
import { downloadLink } from './download-link.ts';

/** How long what was bought may be downloaded: three days after it was paid, as in the documented samples. */
const DOWNLOADABLE_SECONDS = 3 * 86_400;

interface Paid {
  readonly order: Order;
  readonly cartId: string;
  readonly nowSeconds: number;
}

/** An order with the files of its lines, once it is paid. What its lines have already stays as it is. */
export async function withBoughtFiles(db: Db, storeId: number, { order, cartId, nowSeconds }: Paid): Promise<Order> {
  const { items = [] } = order;
  const waiting = items.filter((item) => item.digital && !item.files);
  if (order.paymentStatus !== 'PAID' || waiting.length === 0) return order;
  const products = await productsOf(db, storeId, waiting);
  const expire = formatMoment(nowSeconds + DOWNLOADABLE_SECONDS);
  const describe = (item: OrderItem, { files = [] }: Product): OrderItem => ({
    ...item,
    files: files.map(({ id = 0, name = '', description = '', size, adminUrl }) => ({
      productFileId: id,
      maxDownloads: 0,
      remainingDownloads: 0,
      expire,
      name,
      description,
      size,
      adminUrl,
      customerUrl: downloadLink(storeId, { cartId, itemId: item.id, fileId: id, name }),
    })),
  });
  return {
    ...order,
    items: items.map((item) => {
      const product = waiting.includes(item) ? products.get(item.productId ?? 0) : undefined;
      return product?.files?.length ? describe(item, product) : item;
    }),
  };
}
