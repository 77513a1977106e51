import type { MediaLink, MediaVideo, Operations, Product } from '@ecwid-kit/types';
import type { Media } from '../../../media/create-media.ts';
import type { ImageFile } from '../../../media/media-file.ts';
import { imageAt, storeImage } from '../../../media/stored-media.ts';
import { wrongParameter } from '../../../rest/api-error.ts';
import type { Call, Handlers } from '../../../rest/call.ts';
import { getProduct } from '../product-repository.ts';
import { arrangeLinks } from './arrange-links.ts';
import { changeMedia } from './change-media.ts';
import { mainVideoOf, setMainVideo } from './main-video.ts';
import { pictureOf, picturesOf, type Picture } from './pictures.ts';
import { productImageHandlers } from './product-image-handlers.ts';
import { productVideoHandlers } from './product-video-handlers.ts';
import { receiveVideo, storeVideo, videosOf, type ReceivedVideo } from './videos.ts';

/** Answers the calls for what a product shows of itself. */
export const productMediaHandlers = (media: Media): Handlers<Operations['productMedia']> => ({
  ...productImageHandlers(media),
  ...productVideoHandlers(media),

  async update(call) {
    const { platform, storeId, params, body } = call;
    const { productId } = params;
    const { mainMedia, galleryMedia = [] } = body;
    const links = [...(mainMedia ? [mainMedia] : []), ...galleryMedia];
    checkLinks(links);
    const known = finder(call, await getProduct(platform.db, storeId, productId));
    // What is new comes over the network before anything changes.
    const images = new Map<string, ImageFile>();
    const videos = new Map<string, ReceivedVideo>();
    for (const { imageUrl: url, videoUrl } of links) {
      if (url && !known.picture(url) && !images.has(url)) images.set(url, await media.receiveImage(call, { url }));
      if (videoUrl && !known.video(videoUrl) && !videos.has(videoUrl)) {
        videos.set(videoUrl, await receiveVideo(media, call, videoUrl));
      }
    }
    const covers = [...videos.values()].flatMap(({ cover }) => cover ?? []);
    return media.writeWithAll(call, [...images.values(), ...covers], async (tx, kept) => {
      const newPictures = new Map<string, Picture>();
      for (const [url, file] of images) {
        newPictures.set(url, pictureOf(await storeImage(tx.db, storeId, keptOf(kept, file))));
      }
      const newVideos = new Map<string, MediaVideo>();
      for (const [url, video] of videos) {
        const cover = video.cover && keptOf(kept, video.cover);
        newVideos.set(url, await storeVideo(tx.db, storeId, video, cover));
      }
      const mainVideo = await mainVideoOf(tx.db, storeId, productId);
      let chosen: MediaVideo | undefined;
      await changeMedia(tx, storeId, productId, (product) => {
        const now = finder(call, product);
        const [firstPicture, ...otherPictures] = now.pictures;
        const pictures = arrangeLinks(body, {
          find: ({ imageUrl: url }) => (url ? (now.picture(url) ?? newPictures.get(url)) : undefined),
          main: firstPicture,
          gallery: otherPictures,
        });
        const shown = arrangeLinks(body, {
          find: ({ videoUrl: url }) => (url ? (now.video(url) ?? newVideos.get(url)) : undefined),
          main: videosOf(product).find(({ id }) => Number(id) === mainVideo),
          gallery: videosOf(product).filter(({ id }) => Number(id) !== mainVideo),
        });
        chosen = shown.main;
        return { pictures: pictures.all, videos: shown.all };
      });
      await setMainVideo(tx.db, storeId, productId, Number(chosen?.id ?? 0));
      return { updateCount: 1 };
    });
  },
});

function checkLinks(links: readonly MediaLink[]): void {
  if (links.every(({ imageUrl, videoUrl }) => imageUrl || videoUrl)) return;
  throw wrongParameter('Each of mainMedia and galleryMedia needs an imageUrl or a videoUrl');
}

/** Finds what a product shows already by an address of it, at any size. */
function finder({ platform, storeId }: Pick<Call, 'platform' | 'storeId'>, product: Product) {
  const pictures = picturesOf(product);
  return {
    pictures,
    picture(url: string): Picture | undefined {
      const image = url.startsWith(`${platform.origin()}/`) ? imageAt(url) : undefined;
      return image?.storeId === storeId ? pictures.find(({ id }) => id === image.id) : undefined;
    },
    video: (url: string): MediaVideo | undefined =>
      videosOf(product).find((video) => video.url === (URL.parse(url)?.href ?? url)),
  };
}

/** What was kept of a file is found by the file. */
function keptOf<K extends { readonly file: ImageFile }>(kept: readonly K[], file: ImageFile): K | { file: ImageFile } {
  return kept.find((candidate) => candidate.file === file) ?? { file };
}
