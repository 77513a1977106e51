import type { IncomingCall, RestAnswer, RestProgress } from '../rest/rest-api.ts';
import { maskHeaders, maskText } from './mask.ts';
import type { TrafficLog } from './traffic-log.ts';

/** Longest body kept of an exchange. */
const MAX_BODY = 64 * 1024;

interface RestExchange {
  readonly call: Pick<IncomingCall, 'method' | 'url' | 'headers'>;
  readonly answer: RestAnswer;
  readonly progress: RestProgress;
  readonly durationMs: number;
}

export function recordRestCall(log: TrafficLog, exchange: RestExchange): void {
  log.record(() => {
    const { call, answer, progress, durationMs } = exchange;
    return {
      store_id: progress.storeId,
      kind: 'rest',
      client_id: progress.caller?.clientId ?? '',
      method: call.method,
      url: maskText(call.url.pathname + call.url.search),
      status: answer.status,
      started: progress.startedMs,
      duration_ms: durationMs,
      trace_id: progress.trace.traceId,
      span_id: progress.trace.spanId,
      parent_span_id: progress.trace.parentSpanId,
      delivery_id: '',
      hint: progress.hint ?? '',
      request_headers: maskHeaders(call.headers),
      request_body: maskText(progress.requestBody.slice(0, MAX_BODY)),
      response_headers: maskHeaders(new Headers(answer.headers)),
      response_body: maskText(bodyText(answer).slice(0, MAX_BODY)),
    };
  });
}

function bodyText({ content, headers }: RestAnswer): string {
  return typeof content === 'string' ? content : `(${content.byteLength} bytes of ${headers['Content-Type']})`;
}
