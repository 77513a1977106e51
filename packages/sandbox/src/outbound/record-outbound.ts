import type { Platform } from '../platform/platform.ts';
import type { Trace } from '../platform/trace.ts';
import { maskHeaders, maskText } from '../traffic/mask.ts';
import type { TrafficTable } from '../traffic/traffic-tables.ts';
import type { OutboundRequest, OutboundResult } from './outbound.ts';

const MAX_BODY = 64 * 1024;

interface OutboundExchange {
  readonly kind: TrafficTable['kind'];
  readonly storeId: number;
  readonly clientId: string;
  readonly request: Pick<OutboundRequest, 'method' | 'url' | 'headers' | 'body'>;
  readonly result: OutboundResult;
  readonly trace: Trace;
  readonly startedMs: number;
  readonly deliveryId?: string;
  /** More than the failure itself tells. */
  readonly hint?: string;
}

/** Keeps what was said to an app, or to wherever a file was fetched from, and what came back. */
export function recordOutbound(platform: Pick<Platform, 'traffic'>, exchange: OutboundExchange): void {
  platform.traffic.record(() => {
    const { request, result, trace } = exchange;
    return {
      store_id: exchange.storeId,
      kind: exchange.kind,
      client_id: exchange.clientId,
      method: request.method,
      url: maskText(request.url),
      status: result.ok ? result.status : 0,
      started: exchange.startedMs,
      duration_ms: result.durationMs,
      trace_id: trace.traceId,
      span_id: trace.spanId,
      parent_span_id: trace.parentSpanId,
      delivery_id: exchange.deliveryId ?? '',
      hint: [result.ok ? '' : result.reason, exchange.hint].filter(Boolean).join('. '),
      request_headers: maskHeaders(new Headers(request.headers)),
      request_body: maskText(request.body.slice(0, MAX_BODY)),
      response_headers: result.ok ? maskHeaders(new Headers(result.headers)) : '{}',
      response_body: result.ok ? maskText(result.body.slice(0, MAX_BODY)) : '',
    };
  });
}
