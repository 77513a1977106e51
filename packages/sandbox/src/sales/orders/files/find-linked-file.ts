import type { PaymentStatus } from '@ecwid-kit/types';
import type { Db } from '../../../storage/database.ts';
import { withFacet } from '../../sales-facets.ts';
import { toOrder } from '../order-repository.ts';
import { DOWNLOAD_FACET, linkedFiles, type LinkedFile } from './download-link.ts';

/** Whoever got the money back, or never paid, has bought nothing. */
const UNDONE: ReadonlySet<PaymentStatus> = new Set(['CANCELLED', 'REFUNDED']);

/** The file behind a link. */
export async function findLinkedFile(db: Db, storeId: number, key: string): Promise<LinkedFile | undefined> {
  const row = await db
    .selectFrom('shop_order')
    .select('doc')
    .where('store_id', '=', storeId)
    .where('internal_id', 'in', withFacet(db, storeId, 'order', DOWNLOAD_FACET, [key]))
    .executeTakeFirst();
  if (!row) return undefined;
  const order = toOrder({ text: row.doc });
  const isUndone = order.paymentStatus !== undefined && UNDONE.has(order.paymentStatus);
  const found = linkedFiles(order).find((file) => file.key === key);
  return isUndone && found?.expire !== undefined ? undefined : found;
}
