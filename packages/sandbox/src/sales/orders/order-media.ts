import type { Order } from '@ecwid-kit/types';
import { releaseMedia, sweepMedia } from '../../media/release-media.ts';
import { imageIdOf } from '../../media/stored-media.ts';
import type { Db } from '../../storage/database.ts';

type WithItems = Pick<Order, 'items'>;

/** The files that the lines of an order name: pictures, what was bought, what the customer attached. */
export function mediaOfOrder(order: WithItems): Set<number> {
  const ids = (order.items ?? []).flatMap((item) => [
    ...[item.imageUrl, item.smallThumbnailUrl, item.hdThumbnailUrl].map(imageIdOf),
    ...(item.files ?? []).map((file) => file.productFileId),
  ]);
  return new Set([...ids, ...attachedFiles(order)].filter((id) => id !== undefined));
}

/** Deletes the files that only this order had, once it no longer names them. */
export async function forgetMedia(db: Db, storeId: number, before: WithItems, after: WithItems): Promise<void> {
  const named = mediaOfOrder(after);
  const attached = attachedFiles(before).filter((id) => !named.has(id));
  await releaseMedia(db, storeId, attached);
  await sweepMedia(
    db,
    storeId,
    [...mediaOfOrder(before)].filter((id) => !named.has(id)),
  );
}

/** What customers attached belongs to the order alone. */
function attachedFiles({ items = [] }: WithItems): number[] {
  const options = items.flatMap((item) => item.selectedOptions ?? []);
  return options.flatMap((option) => option.files ?? []).flatMap(({ id }) => (id === undefined ? [] : [id]));
}
