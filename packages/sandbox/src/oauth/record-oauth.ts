import type { Platform } from '../platform/platform.ts';
import type { Trace } from '../platform/trace.ts';
import { maskHeaders, maskText } from '../traffic/mask.ts';

/** What becomes known of a request on its way, for the record. */
export interface OauthProgress {
  readonly trace: Trace;
  storeId: number;
  clientId: string;
  hint: string;
  /** What of the form may be kept. Never passwords. */
  requestBody: string;
  /** Answers to servers are kept, pages are not. */
  responseBody: string;
}

interface OauthExchange {
  readonly request: Request;
  readonly response: Response;
  readonly progress: OauthProgress;
  readonly started: number;
  readonly durationMs: number;
}

/** Keeps an exchange of the OAuth endpoints, without secrets. */
export function recordOauth(platform: Platform, exchange: OauthExchange): void {
  const { request, response, progress, started, durationMs } = exchange;
  platform.traffic.record(() => {
    const { pathname, searchParams } = new URL(request.url);
    // Written anew: a name in percent signs would slip through the mask.
    const query = searchParams.toString();
    return {
      store_id: progress.storeId,
      kind: 'oauth',
      client_id: progress.clientId,
      method: request.method,
      url: maskText(query ? `${pathname}?${query}` : pathname),
      status: response.status,
      started,
      duration_ms: durationMs,
      trace_id: progress.trace.traceId,
      span_id: progress.trace.spanId,
      parent_span_id: progress.trace.parentSpanId,
      delivery_id: '',
      hint: progress.hint,
      request_headers: maskHeaders(request.headers),
      request_body: maskText(progress.requestBody),
      response_headers: maskHeaders(response.headers),
      response_body: maskText(progress.responseBody),
    };
  });
}
