import { prepared } from '../../storage/prepared.ts';
import { sha256Hex } from '../../apps/secret-box.ts';
import type { PageContext } from './page-context.ts';
import type { StoreVisitTable } from './visit-tables.ts';

const HOUR_SECONDS = 3600;

/** Counts a page that a shopper looked at. What a browser sees within one hour is one visit (assumed). */
export async function countVisit({ platform, storeId, visit, lang, path }: PageContext): Promise<void> {
  const now = platform.clock.nowSeconds();
  await upsertVisit(platform.db, {
    store_id: storeId,
    session_hash: sha256Hex(visit.sessionToken),
    hour: now - (now % HOUR_SECONDS),
    started: now,
    pages: 1,
    device: deviceOf(visit.userAgent ?? ''),
    language: lang,
    landing: `/${path}`,
  });
}

const upsertVisit = prepared((db, row: { [Column in keyof StoreVisitTable]: StoreVisitTable[Column] }) =>
  db
    .insertInto('store_visit')
    .values({
      store_id: row.store_id,
      session_hash: row.session_hash,
      hour: row.hour,
      started: row.started,
      pages: row.pages,
      device: row.device,
      language: row.language,
      landing: row.landing,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['store_id', 'session_hash', 'hour'])
        .doUpdateSet((eb) => ({ pages: eb('store_visit.pages', '+', 1) })),
    ),
);

function deviceOf(userAgent: string): StoreVisitTable['device'] {
  if (/iPad|Tablet|Android(?!.*Mobile)/i.test(userAgent)) return 'Tablet';
  return /Mobi|iPhone|Android/i.test(userAgent) ? 'Mobile' : 'Desktop';
}
