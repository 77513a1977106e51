import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { answerAsset, ASSET_PREFIX } from './assets/assets.ts';
import { answerStorefront, type StorefrontDeps } from './http/answer-page.ts';
import { answerScript } from './script/script-js.ts';

const MAX_FORM_BYTES = 256 * 1024;

/** Every store's shop: its pages, its JSON calls, and `script.js`, which puts it on pages elsewhere. */
export function createStorefrontApp(deps: StorefrontDeps): Hono {
  const app = new Hono();
  app.get('/script.js', (c) => answerScript(deps.platform, c.req.raw));
  app.get(`${ASSET_PREFIX}:version/:name`, (c) => answerAsset(c.req.raw, c.req.param()) ?? c.notFound());
  app.all('/shop/:storeId{[0-9]{1,15}}/*', bodyLimit({ maxSize: MAX_FORM_BYTES }), async (c) => {
    const storeId = Number(c.req.param('storeId'));
    return (await answerStorefront(deps, storeId, c.req.raw)) ?? c.notFound();
  });
  return app;
}
