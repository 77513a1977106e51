import type { ControlOperations, Exchange, ExchangeSummary } from '@ecwid-kit/types/control';
import type { Selectable } from 'kysely';
import { ApiError } from '../rest/api-error.ts';
import type { TrafficTable } from '../traffic/traffic-tables.ts';
import { deliveryOf } from '../webhooks/describe-delivery.ts';
import type { ControlHandlers } from './control-call.ts';

type Row = Selectable<TrafficTable>;
type SummaryRow = Omit<Row, 'request_headers' | 'request_body' | 'response_headers' | 'response_body'>;

const SUMMARY = [
  'id',
  'store_id',
  'kind',
  'client_id',
  'method',
  'url',
  'status',
  'started',
  'duration_ms',
  'trace_id',
  'span_id',
  'parent_span_id',
  'delivery_id',
  'hint',
] as const;

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;
/** First and last status of each filter. */
const STATUS_RANGES = {
  failed: [0, 0],
  '2xx': [200, 299],
  '3xx': [300, 399],
  '4xx': [400, 499],
  '5xx': [500, 599],
} as const;

/** Answers what crossed the wire. */
export const trafficHandlers: ControlHandlers<ControlOperations['traffic']> = {
  async list({ platform, params, query }) {
    await platform.traffic.flush();
    const limit = Math.min(query.limit ?? DEFAULT_LIMIT, MAX_LIMIT);
    let rows = platform.db.selectFrom('traffic').select(SUMMARY).where('store_id', '=', params.storeId);
    if (query.clientId) rows = rows.where('client_id', '=', query.clientId);
    if (query.kind) rows = rows.where('kind', '=', query.kind);
    if (query.status) {
      const [first, last] = STATUS_RANGES[query.status];
      rows = rows.where('status', '>=', first).where('status', '<=', last);
    }
    if (query.keyword) rows = rows.where('url', 'like', `%${query.keyword.replaceAll(/[%_]/g, ' ')}%`);
    if (query.before !== undefined) rows = rows.where('id', '<', query.before);
    const found = await rows
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute();
    return { items: found.slice(0, limit).map(summaryOf), hasMore: found.length > limit };
  },

  async get({ platform, params }) {
    await platform.traffic.flush();
    const row = await platform.db
      .selectFrom('traffic')
      .selectAll()
      .where('store_id', '=', params.storeId)
      .where('id', '=', params.exchangeId)
      .executeTakeFirst();
    if (!row) throw new ApiError({ status: 404, message: 'This exchange is not kept any more' });
    return exchangeOf(row);
  },

  async trace({ platform, params }) {
    await platform.traffic.flush();
    const ofTrace = { store_id: params.storeId, trace_id: params.traceId };
    const exchanges = await platform.db
      .selectFrom('traffic')
      .select(SUMMARY)
      .where((eb) => eb.and(ofTrace))
      .orderBy('started')
      .orderBy('id')
      .execute();
    const deliveries = await platform.db
      .selectFrom('delivery')
      .selectAll()
      .where((eb) => eb.and(ofTrace))
      .orderBy('created')
      .execute();
    return { exchanges: exchanges.map(summaryOf), deliveries: deliveries.map(deliveryOf) };
  },
};

export function summaryOf(row: SummaryRow): ExchangeSummary {
  return {
    id: row.id,
    kind: row.kind,
    clientId: row.client_id,
    method: row.method,
    url: row.url,
    status: row.status,
    started: row.started,
    durationMs: Math.round(row.duration_ms * 100) / 100,
    traceId: row.trace_id,
    spanId: row.span_id,
    parentSpanId: row.parent_span_id,
    ...(row.delivery_id && { deliveryId: row.delivery_id }),
    ...(row.hint && { hint: row.hint }),
  };
}

function exchangeOf(row: Row): Exchange {
  return {
    ...summaryOf(row),
    requestHeaders: JSON.parse(row.request_headers) as Record<string, string>, // written by maskHeaders
    requestBody: row.request_body,
    responseHeaders: JSON.parse(row.response_headers) as Record<string, string>, // the same
    responseBody: row.response_body,
  };
}

/** The attempts of a delivery, oldest first. */
export const TRAFFIC_SUMMARY_COLUMNS = SUMMARY;
