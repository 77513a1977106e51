import type { WriteTransaction } from '../../platform/platform.ts';
import { nextId } from '../../storage/sequence.ts';

/** Copies the pictures that documents of one store show to another store. Returns what makes such a document show the copies. */
export async function copyImages(
  tx: WriteTransaction,
  from: number,
  to: number,
  documents: readonly string[],
): Promise<(document: string) => string> {
  const address = new RegExp(String.raw`/media/${from}/(\d+/)?(\d+)(?=\.)`, 'g');
  const ids = new Set(documents.flatMap((text) => Array.from(text.matchAll(address), (match) => Number(match[2]))));
  const copies = new Map<number, number>();
  for (const id of ids) {
    const row = await tx.db
      .selectFrom('media')
      .selectAll()
      .where('store_id', '=', from)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) continue;
    const copy = await nextId(tx.db, to, 'image');
    await tx.db
      .insertInto('media')
      .values({ ...row, store_id: to, id: copy, released: 0 })
      .execute();
    copies.set(id, copy);
  }
  const renumber = (id: string) => String(copies.get(Number(id)) ?? id);
  return (document) =>
    document
      .replaceAll(address, (_, size: string | undefined, id: string) => `/media/${to}/${size ?? ''}${renumber(id)}`)
      .replaceAll(/("id":"?)(\d+)/g, (_, field: string, id: string) => field + renumber(id));
}
