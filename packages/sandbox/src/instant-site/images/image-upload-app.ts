import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { sha256Hex } from '../../apps/secret-box.ts';
import { MAX_IMAGE_BYTES, toImageFile } from '../../media/image-file.ts';
import { storeImage } from '../../media/stored-media.ts';
import type { Platform } from '../../platform/platform.ts';
import { startTrace } from '../../platform/trace.ts';
import { findImagePlace, saveImagePlace } from './site-image-repository.ts';

export const UPLOAD_PREFIX = '/site/upload';
/** What a form has around its file. */
const FORM_BYTES = 64 * 1024;

/** Where the picture with an id goes. */
export function uploadPath(storeId: number, id: string, key: string): string {
  return `${UPLOAD_PREFIX}/${storeId}/${id}?key=${key}`;
}

/** Takes the pictures of tiles, at the addresses that the Instant Site API gave out: each takes one form with a file. */
export function createImageUploadApp(platform: Platform): Hono {
  const app = new Hono();
  app.post('/:storeId{\\d{1,15}}/:id', bodyLimit({ maxSize: MAX_IMAGE_BYTES + FORM_BYTES }), async (c) => {
    const storeId = Number(c.req.param('storeId'));
    const place = await findImagePlace(platform.db, storeId, c.req.param('id'));
    // Compared by their hashes: how long it takes tells nothing of the key.
    if (!place || sha256Hex(place.uploadKey) !== sha256Hex(c.req.query('key') ?? '')) {
      return c.json({ errorMessage: 'There is no such place to upload to' }, 404);
    }
    if (place.mediaId !== null) return c.json({ errorMessage: 'The image is uploaded already' }, 409);
    const bytes = await readFile(c.req.raw);
    const file = bytes && (await toImageFile(bytes));
    if (!file) return c.json({ errorMessage: 'Send a form (multipart/form-data) with a picture as a file' }, 400);
    const trace = startTrace(platform.random, c.req.header('traceparent'));
    await platform.write(trace, async (tx) => {
      const { id } = await storeImage(tx.db, storeId, { file });
      await saveImagePlace(tx.db, storeId, { ...place, mediaId: id });
      tx.touch(storeId);
    });
    return c.json({ id: place.id });
  });
  return app;
}

/** The first file of a form, whatever its field is called. */
async function readFile(request: Request): Promise<Uint8Array | undefined> {
  try {
    const file = [...(await request.formData()).values()].find((value) => typeof value !== 'string');
    return file && new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined; // not a form
  }
}
