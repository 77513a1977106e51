import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { Db } from '../storage/database.ts';

/** Serves `/media/{storeId}/{imageId}`. What has an address never changes, so browsers may keep it for good. */
export function createMediaApp(db: Db): Hono {
  const app = new Hono();
  app.get('/:storeId{\\d{1,15}}/:imageId{\\d{1,15}}', async (c) => {
    const row = await db
      .selectFrom('media')
      .select(['content_type', 'bytes'])
      .where('store_id', '=', Number(c.req.param('storeId')))
      .where('id', '=', Number(c.req.param('imageId')))
      .executeTakeFirst();
    if (!row) return c.text('Not found', 404);
    const etag = `"${createHash('sha256').update(row.bytes).digest('base64url').slice(0, 22)}"`;
    c.header('ETag', etag);
    c.header('Cache-Control', 'public, max-age=31536000, immutable');
    c.header('X-Content-Type-Options', 'nosniff');
    // An SVG can hold scripts, and shares its origin with the storefront.
    c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    if (c.req.header('if-none-match') === etag) return c.body(null, 304);
    c.header('Content-Type', row.content_type);
    return c.body(new Uint8Array(row.bytes));
  });
  return app;
}
