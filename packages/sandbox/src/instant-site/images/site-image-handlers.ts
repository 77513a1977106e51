import type { SiteOperations } from '@ecwid-kit/types/instant-site';
import { toImageFile } from '../../media/image-file.ts';
import { IMAGE_SIZES } from '../../media/image-sizes.ts';
import { extensionOf } from '../../media/image-type.ts';
import type { BorderInfo } from '../../media/media-file.ts';
import { openFile } from '../../media/open-file.ts';
import { ORIGIN_MARK } from '../../platform/origin.ts';
import { ALPHANUMERIC } from '../../random/random.ts';
import { notFound } from '../../rest/api-error.ts';
import type { Handlers } from '../../rest/call.ts';
import { nextId } from '../../storage/sequence.ts';
import { getTile } from '../content/change-tiles.ts';
import { readSite } from '../content/site-repository.ts';
import { uploadPath } from './image-upload-app.ts';
import { findImagePlace, saveImagePlace } from './site-image-repository.ts';

const UPLOAD_KEY_LENGTH = 32;

/** The vendor has one in each region. Here they are one and the same. */
const BUCKETS = ['eu-fra', 'us-vir', 'au-syd'] as const;

/** Answers the calls for the pictures of tiles. */
export const siteImageHandlers: Handlers<SiteOperations['images']> = {
  async reserve({ platform, storeId, params, write }) {
    getTile(await readSite(platform.db, storeId, 'draft'), params.tileId);
    return write(async (tx) => {
      const id = `image-${await nextId(tx.db, storeId, 'site_image')}`;
      const uploadKey = platform.random.text(UPLOAD_KEY_LENGTH, ALPHANUMERIC);
      await saveImagePlace(tx.db, storeId, { id, uploadKey, mediaId: null });
      return { id, url: `${ORIGIN_MARK}${uploadPath(storeId, id, uploadKey)}` };
    });
  },

  async get({ platform, storeId, params: { imageId } }) {
    const place = await findImagePlace(platform.db, storeId, imageId);
    if (!place) throw notFound(`Image with id ${imageId} not found`);
    const file = place.mediaId === null ? undefined : await openFile(platform, storeId, place.mediaId);
    if (!file) throw notFound(`Image with id ${imageId} is not uploaded yet`);
    const { width, height, borderInfo } = (await toImageFile(file.bytes))?.measure ?? {};
    const name = `${place.mediaId}${extensionOf(file.contentType)}`;
    const original = { url: `${storeId}/${name}`, ...(width && height && { width, height }) };
    return {
      bucket: BUCKETS[0],
      set: [
        original,
        ...sizesBelow(width, height).map(([size, measure]) => ({ url: `${storeId}/${size}/${name}`, ...measure })),
      ],
      ...(borderInfo && { borderInfo: siteBorder(borderInfo) }),
    };
  },

  listBuckets: () => Promise.resolve({ urls: Object.fromEntries(BUCKETS.map((id) => [id, `${ORIGIN_MARK}/media`])) }),
};

/** The same facts in this API's words. */
function siteBorder({ homogeneity, dominatingColor }: BorderInfo) {
  const { red, green, blue, alpha } = dominatingColor ?? {};
  return { homogeneity, ...(dominatingColor && { color: { r: red, g: green, b: blue, a: alpha } }) };
}

/** The sizes that are smaller than the picture, with what it measures in them. */
function sizesBelow(width = 0, height = 0) {
  const longest = Math.max(width, height);
  const fit = (side: number, size: number) => Math.max(1, Math.round((side * size) / longest));
  return IMAGE_SIZES.filter((size) => size < longest).map(
    (size) => [size, { width: fit(width, size), height: fit(height, size) }] as const,
  );
}
