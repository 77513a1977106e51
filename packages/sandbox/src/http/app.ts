import { Hono } from 'hono';
import { CONTROL_PREFIX, handleControl, type ControlApiDeps } from '../control/control-api.ts';
import { createOauthApp } from '../oauth/oauth-app.ts';
import { createMediaApp } from './media.ts';
import { handleRest, type RestApiDeps } from '../rest/rest-api.ts';
import type { Shop } from '../shop/index.ts';
import { createStorefrontApp } from '../storefront/storefront-app.ts';

/** Everything the sandbox answers over HTTP. */
export function createHttpApp(rest: RestApiDeps, control: ControlApiDeps, shop: Shop): Hono {
  const app = new Hono();
  app.all('/api/v3/*', (c) => handleRest(rest, c.req.raw));
  app.route('/api/oauth', createOauthApp({ platform: control.platform, development: control.options.development }));
  app.route('/media', createMediaApp(rest.platform.db));
  app.route('/', createStorefrontApp({ platform: rest.platform, shop }));
  app.get(`${CONTROL_PREFIX}/health`, (c) => c.json({ status: 'ok' }));
  app.all(`${CONTROL_PREFIX}/*`, (c) => handleControl(control, c.req.raw));
  return app;
}
