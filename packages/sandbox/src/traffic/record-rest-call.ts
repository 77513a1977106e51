import type { RestProgress } from '../rest/rest-api.ts';
import { maskHeaders, maskText } from './mask.ts';
import type { TrafficLog } from './traffic-log.ts';

/** Longest body kept of an exchange. */
const MAX_BODY = 64 * 1024;

interface RestExchange {
  readonly request: Request;
  readonly url: URL;
  readonly response: Response;
  readonly responseText: string;
  readonly progress: RestProgress;
  readonly durationMs: number;
}

export function recordRestCall(log: TrafficLog, exchange: RestExchange): void {
  log.record(() => {
    const { request, url, response, responseText, progress, durationMs } = exchange;
    return {
      store_id: progress.storeId,
      kind: 'rest',
      client_id: progress.caller?.clientId ?? '',
      method: request.method,
      url: maskText(url.pathname + url.search),
      status: response.status,
      started: progress.startedMs,
      duration_ms: durationMs,
      trace_id: progress.trace.traceId,
      span_id: progress.trace.spanId,
      parent_span_id: progress.trace.parentSpanId,
      delivery_id: '',
      hint: progress.hint ?? '',
      request_headers: maskHeaders(request.headers),
      request_body: maskText(progress.requestBody.slice(0, MAX_BODY)),
      response_headers: maskHeaders(response.headers),
      response_body: maskText(responseText.slice(0, MAX_BODY)),
    };
  });
}
