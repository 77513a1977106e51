import type { Operations } from '@ecwid-kit/types';
import type { Handlers } from '../../rest/call.ts';
import type { Media } from '../create-media.ts';
import { openFile } from '../open-file.ts';
import { mainColors } from '../raster/raster.ts';
import { imageAt } from '../stored-media.ts';

/** As many as the vendor's own client asks for. */
const DEFAULT_COUNT = 5;

/** Answers the calls for pictures as such. */
export const imageHandlers = (media: Media): Handlers<Operations['images']> => ({
  async mainColors(call) {
    const { platform, storeId, body } = call;
    const { imageUrls, colorsCount = DEFAULT_COUNT } = body;
    const result: Record<string, { colors: string[] }> = {};
    for (const url of new Set(imageUrls)) {
      const own = url.startsWith(`${platform.origin()}/`) ? imageAt(url) : undefined;
      const stored = own?.storeId === storeId ? await openFile(platform, storeId, own.id) : undefined;
      const { bytes } = stored ?? (await media.receiveImage(call, { url }));
      result[url] = { colors: await mainColors(bytes, colorsCount) };
    }
    return { result };
  },
});
