import 'server-only';
import { randomBytes } from 'node:crypto';
import { cache } from 'react';

interface PageTrace {
  readonly traceId: string;
  readonly traceparent: string;
}

/** The W3C trace of this request: every call the page makes belongs to it, and the error page names it. */
export const currentTrace = cache((): PageTrace => {
  const traceId = randomBytes(16).toString('hex');
  return { traceId, traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-01` };
});
