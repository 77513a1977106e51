import type { Logger } from '@ecwid-kit/app-sdk';
import type { MiddlewareHandler } from 'hono';

/** Logs each request: what was asked and answered, not with which query, headers or body. */
export function requestLog(logger: Logger): MiddlewareHandler {
  return async function requestLogMiddleware(c, next) {
    const started = performance.now();
    await next();
    logger(c.res.status >= 500 ? 'error' : 'info', 'request', {
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      durationMs: Math.round(performance.now() - started),
      traceId: traceIdOf(c.req.header('traceparent')),
    });
  };
}

function traceIdOf(traceparent: string | undefined): string | undefined {
  return /^[0-9a-f]{2}-([0-9a-f]{32})-/.exec(traceparent ?? '')?.[1];
}
