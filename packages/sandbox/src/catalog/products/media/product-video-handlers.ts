import type { Operations } from '@ecwid-kit/types';
import type { Media } from '../../../media/create-media.ts';
import { storeImage } from '../../../media/stored-media.ts';
import type { Call, Handlers } from '../../../rest/call.ts';
import { getProduct } from '../product-repository.ts';
import { changeMedia } from './change-media.ts';
import { mainVideoOf, setMainVideo } from './main-video.ts';
import { receiveVideo, storeVideo, videoOf, videosOf, withCover } from './videos.ts';

type VideoCalls = 'uploadVideo' | 'deleteVideo' | 'uploadGalleryVideo' | 'getGalleryVideo' | 'uploadVideoCover';

type UploadCall = Pick<Call, 'platform' | 'storeId' | 'caller' | 'trace' | 'write'> & {
  params: { productId: number };
  headers: { url?: string | undefined };
  body: { url?: string | undefined };
};

/** Answers the calls for the videos of a product. The main one comes first. */
export const productVideoHandlers = (media: Media): Pick<Handlers<Operations['productMedia']>, VideoCalls> => {
  const upload = async (call: UploadCall, place: 'main' | 'gallery'): Promise<{ id: number }> => {
    const { platform, storeId, params } = call;
    const { productId } = params;
    await getProduct(platform.db, storeId, productId); // nothing is looked up for what is not there
    const found = await receiveVideo(media, call, call.body.url ?? call.headers.url);
    return media.writeWithAll(call, found.cover ? [found.cover] : [], async (tx, [cover]) => {
      const video = await storeVideo(tx.db, storeId, found, cover);
      const id = Number(video.id);
      const replaced = place === 'main' ? await mainVideoOf(tx.db, storeId, productId) : 0;
      await changeMedia(tx, storeId, productId, (product) => {
        const others = videosOf(product).filter((other) => Number(other.id) !== replaced);
        return { videos: place === 'main' ? [video, ...others] : [...others, video] };
      });
      if (place === 'main') await setMainVideo(tx.db, storeId, productId, id);
      return { id };
    });
  };

  return {
    uploadVideo: (call) => upload(call, 'main'),
    uploadGalleryVideo: (call) => upload(call, 'gallery'),

    deleteVideo: (call) =>
      call.write(async (tx) => {
        const { productId } = call.params;
        await getProduct(tx.db, call.storeId, productId);
        const main = await mainVideoOf(tx.db, call.storeId, productId);
        if (main === 0) return { deleteCount: 0 };
        await changeMedia(tx, call.storeId, productId, (product) => ({
          videos: videosOf(product).filter(({ id }) => Number(id) !== main),
        }));
        await setMainVideo(tx.db, call.storeId, productId, 0);
        return { deleteCount: 1 };
      }),

    async getGalleryVideo({ platform, storeId, params }) {
      return videoOf(await getProduct(platform.db, storeId, params.productId), params.galleryVideoId);
    },

    async uploadVideoCover(call) {
      const { storeId, platform } = call;
      const { productId, galleryVideoId } = call.params;
      videoOf(await getProduct(platform.db, storeId, productId), galleryVideoId);
      const file = await media.receiveImage(call, { bytes: call.body, url: call.query.externalUrl });
      return media.writeWith(call, file, async (tx, kept) => {
        const cover = await storeImage(tx.db, storeId, kept);
        await changeMedia(tx, storeId, productId, (product) => ({
          videos: videosOf(product).map((video) =>
            Number(video.id) === galleryVideoId ? withCover(video, cover) : video,
          ),
        }));
        return { id: cover.id };
      });
    },
  };
};
