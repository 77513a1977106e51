import { Hono } from 'hono';
import { handleRest, type RestApiDeps } from '../rest/rest-api.ts';

/** Everything the sandbox answers over HTTP. */
export function createHttpApp(deps: RestApiDeps): Hono {
  const app = new Hono();
  app.all('/api/v3/*', (c) => handleRest(deps, c.req.raw));
  app.get('/_sandbox/health', (c) => c.json({ status: 'ok' }));
  return app;
}
