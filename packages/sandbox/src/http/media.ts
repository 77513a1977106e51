import { Hono } from 'hono';
import { inline } from '../media/attachment.ts';
import { IMAGE_SIZES } from '../media/image-sizes.ts';
import { openFile } from '../media/open-file.ts';
import type { Platform } from '../platform/platform.ts';
import { fileResponse } from './file-response.ts';

const HEADERS = {
  // What has an address never changes.
  'Cache-Control': 'public, max-age=31536000, immutable',
  // An SVG can hold scripts, and shares its origin with the storefront.
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  // Shops are shown on other people's pages, and apps work on their pictures in browsers.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/** Serves pictures: `/media/{storeId}/{imageId}.png`, and `/media/{storeId}/{size}/{imageId}.png` made to fit a size. */
export function createMediaApp(platform: Platform): Hono {
  const app = new Hono();
  app.get('/:storeId{\\d{1,15}}/:file{\\d{1,15}(?:\\.[a-z]+)?}', (c) => answer(platform, c.req.raw, c.req.param()));
  app.get('/:storeId{\\d{1,15}}/:size{\\d{1,5}}/:file{\\d{1,15}(?:\\.[a-z]+)?}', (c) =>
    answer(platform, c.req.raw, c.req.param()),
  );
  return app;
}

interface MediaPath {
  readonly storeId: string;
  readonly size?: string;
  /** The id of the picture, and how its name ends. */
  readonly file: string;
}

async function answer(platform: Platform, request: Request, { storeId, size, file }: MediaPath): Promise<Response> {
  const known = IMAGE_SIZES.find((each) => String(each) === size);
  const id = Number.parseInt(file, 10);
  const isAsked = size === undefined || known !== undefined;
  const opened = isAsked ? await openFile(platform, Number(storeId), id, known) : undefined;
  // What is bought or sent along has addresses of its own, which nobody can guess.
  if (!opened?.contentType.startsWith('image/')) return new Response('Not found', { status: 404 });
  return fileResponse(request, { ...opened, headers: { ...HEADERS, ...inline(opened.name) } });
}
