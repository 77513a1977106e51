import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../storage/database.ts';
import type { Period } from './report-periods.ts';

/** Figures of visits to the shop. Who comes in two periods is a visitor of both. */
export const VISIT_FIGURES = ['visitors', 'visits', 'pageViews'] as const;

export type VisitFigures = Readonly<Record<(typeof VISIT_FIGURES)[number], number>>;

/** Counts the visits of each period, in the order of the periods. */
export async function sumVisits(db: Db, storeId: number, periods: readonly Period[]): Promise<VisitFigures[]> {
  const bounds = JSON.stringify(periods.map(({ from, to }) => [from, to]));
  const { rows } = await sql<VisitFigures>`
    select count(distinct session_hash) as visitors, count(session_hash) as visits, coalesce(sum(pages), 0) as pageViews
    from json_each(${bounds}) as period
    left join store_visit on store_id = ${storeId}
      and started between json_extract(period.value, '$[0]') and json_extract(period.value, '$[1]')
    group by period.key order by period.key`.execute(db);
  return rows;
}

/** Whether the browser had been there before. */
export const newOrReturning = sql`case when exists (
    select 1 from store_visit as earlier
    where earlier.store_id = store_visit.store_id and earlier.session_hash = store_visit.session_hash
      and earlier.hour < store_visit.hour
  ) then 'Returning' else 'New' end`;

/** Groups the visitors of a period, the largest group first. */
export async function groupVisits(
  db: Db,
  storeId: number,
  { from, to }: Period,
  by: RawBuilder<unknown>,
): Promise<{ name: string; value: number }[]> {
  const { rows } = await sql<{ name: string; value: number }>`
    select ${by} as name, count(distinct session_hash) as value from store_visit
    where store_id = ${storeId} and started between ${from} and ${to}
    group by 1 order by value desc, name limit 100`.execute(db);
  return rows;
}
