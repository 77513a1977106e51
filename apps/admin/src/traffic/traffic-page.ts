import 'server-only';
import type { ExchangeSummary } from '@ecwid-kit/types/control';
import type { ControlClient } from '../server/clients.ts';

type Query = NonNullable<Parameters<ControlClient['traffic']['list']>[1]>;

interface TrafficPage {
  readonly items: readonly ExchangeSummary[];
  readonly hasMore: boolean;
}

/** How many pages are read at most to find one's worth: the admin's own calls may fill all of them. */
const MAX_READS = 6;

/** A page of traffic. The admin's own calls, which no app has part in, are left out unless they are asked for. */
export async function trafficPage(
  control: ControlClient,
  storeId: number,
  query: Query & { limit: number },
  withOwn: boolean,
): Promise<TrafficPage> {
  if (withOwn) return control.traffic.list(storeId, query);
  const items: ExchangeSummary[] = [];
  let before = query.before;
  for (let reads = 0; reads < MAX_READS; reads += 1) {
    const page = await control.traffic.list(storeId, { ...query, limit: 100, before });
    items.push(...page.items.filter(isOfAnApp));
    before = page.items.at(-1)?.id;
    if (items.length > query.limit) return { items: items.slice(0, query.limit), hasMore: true };
    if (!page.hasMore || before === undefined) return { items, hasMore: false };
  }
  return { items, hasMore: true };
}

function isOfAnApp({ clientId, kind }: ExchangeSummary): boolean {
  return kind !== 'rest' || clientId !== '';
}
