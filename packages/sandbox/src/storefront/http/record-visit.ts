import type { Platform } from '../../platform/platform.ts';
import { maskHeaders, maskText } from '../../traffic/mask.ts';
import type { OpenedPage } from '../visit/open-page.ts';

/** Longest body kept of an exchange. */
const MAX_BODY = 16 * 1024;
const OWN_SECRETS = /\b(_csrf|key|csrfToken"?:"?)(=?)([\w-]{4})[\w-]{12,}/g;

/** Enough of it to tell it from another one, too little to sign in with. */
const SSO_SIGNATURE = /("profile"\s*:\s*"\S+ [0-9a-f]{8})[0-9a-f]+/;

interface Visited {
  readonly opened: OpenedPage;
  /** With its body unread. */
  readonly request: Request;
  readonly response: Response;
  readonly startedMs: number;
}

/** Notes what a shopper did: forms and API calls. Pages that were only looked at are not noted. */
export async function recordVisit(platform: Platform, { opened, request, response, startedMs }: Visited) {
  const { page } = opened;
  const { trace } = page;
  const requestBody = request.method === 'POST' ? await request.text() : '';
  const isHtml = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  const responseBody = isHtml ? '' : await response.clone().text();
  const durationMs = platform.clock.now() - startedMs;
  platform.traffic.record(() => ({
    store_id: page.storeId,
    kind: 'storefront',
    client_id: '',
    method: request.method,
    url: mask(page.url.pathname + page.url.search),
    status: response.status,
    started: startedMs,
    duration_ms: durationMs,
    trace_id: trace.traceId,
    span_id: trace.spanId,
    parent_span_id: trace.parentSpanId,
    delivery_id: '',
    hint: response.headers.get('x-sandbox-hint') ?? '',
    request_headers: mask(maskHeaders(request.headers)),
    request_body: mask(requestBody.slice(0, MAX_BODY)),
    response_headers: mask(maskHeaders(response.headers)),
    response_body: mask(responseBody.slice(0, MAX_BODY)),
  }));
}

function mask(text: string): string {
  return maskText(text).replaceAll(OWN_SECRETS, '$1$2$3…').replace(SSO_SIGNATURE, '$1…');
}
