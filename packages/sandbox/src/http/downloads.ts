import { parseMoment } from '@ecwid-kit/types';
import { Hono } from 'hono';
import { attachment, FILE_HEADERS } from '../media/attachment.ts';
import { openFile } from '../media/open-file.ts';
import type { Platform } from '../platform/platform.ts';
import { findLinkedFile } from '../sales/orders/files/find-linked-file.ts';
import { fileResponse } from './file-response.ts';

/** Serves what customers bought or attached, to who has the link: `/download/{storeId}/{key}/{name}`. */
export function createDownloadApp(platform: Platform): Hono {
  const app = new Hono();
  app.get('/:storeId{\\d{1,15}}/:key{[0-9a-f]{32}}/:name', async (c) => {
    const storeId = Number(c.req.param('storeId'));
    const linked = await findLinkedFile(platform.db, storeId, c.req.param('key'));
    const file = linked && (await openFile(platform, storeId, linked.fileId));
    if (!file) return c.text('There is nothing at this address.', 404);
    if (linked.expire !== undefined && (parseMoment(linked.expire) ?? 0) <= platform.clock.nowSeconds()) {
      return c.text('This link has expired. The shop can give you another one.', 410);
    }
    return fileResponse(c.req.raw, { ...file, headers: { ...FILE_HEADERS, ...attachment(linked.name) } });
  });
  return app;
}
