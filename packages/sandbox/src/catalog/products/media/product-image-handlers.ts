import { operations, type Operations } from '@ecwid-kit/types';
import type { Media } from '../../../media/create-media.ts';
import type { Upload } from '../../../media/receive-file.ts';
import { storeImage } from '../../../media/stored-media.ts';
import { apiError } from '../../../rest/api-error.ts';
import type { Call, Handlers } from '../../../rest/call.ts';
import { getProduct } from '../product-repository.ts';
import { changeMedia } from './change-media.ts';
import { mainVideoOf, setMainVideo } from './main-video.ts';
import { isCalled, pictureOf, picturesOf, type Picture } from './pictures.ts';

type ImageCalls =
  | 'uploadImage'
  | 'uploadImageAsync'
  | 'deleteImage'
  | 'uploadGalleryImage'
  | 'uploadGalleryImageAsync'
  | 'deleteGalleryItem'
  | 'deleteGalleryImages';

type UploadCall = Pick<Call, 'platform' | 'storeId' | 'caller' | 'trace' | 'write'> & { params: { productId: number } };

/** Where a new picture goes. */
type Place = (pictures: readonly Picture[], added: Picture) => Picture[];

/** The main picture takes the place of the one before it. */
const asMain: Place = ([, ...gallery], added) => [added, ...gallery];
/** The first picture of a product is its main one, wherever it was sent to. */
const inGallery: Place = (pictures, added) => [...pictures, added];

/** Answers the calls for the pictures of a product. */
export const productImageHandlers = (media: Media): Pick<Handlers<Operations['productMedia']>, ImageCalls> => {
  const upload = async (
    call: UploadCall,
    image: Upload,
    about: Pick<Picture, 'alt' | 'externalId'>,
    place: Place,
  ): Promise<{ id: number }> => {
    const { storeId, params, platform } = call;
    await getProduct(platform.db, storeId, params.productId); // nothing is fetched for what is not there
    const file = await media.receiveImage(call, image);
    return media.writeWith(call, file, async (tx, kept) => {
      const stored = await storeImage(tx.db, storeId, kept);
      await changeMedia(tx, storeId, params.productId, (product) => {
        const pictures = place(picturesOf(product), pictureOf(stored, about));
        checkExternalIds(pictures);
        return { pictures };
      });
      return { id: stored.id };
    });
  };

  const remove = (call: UploadCall, isKept: (picture: Picture, index: number) => boolean) =>
    call.write(async (tx) => {
      let deleteCount = 0;
      await changeMedia(tx, call.storeId, call.params.productId, (product) => {
        const before = picturesOf(product);
        const pictures = before.filter(isKept);
        deleteCount = before.length - pictures.length;
        return deleteCount > 0 ? { pictures } : undefined;
      });
      return { deleteCount };
    });

  return {
    uploadImage: (call) => upload(call, uploadOf(call), referenceOf(call), asMain),
    // The platform answers before it has the picture. Here it has it by then: what is wrong with the address is said at once.
    uploadImageAsync: (call) => upload(call, { url: call.body.url }, aboutOf(call.body), asMain),
    deleteImage: (call) => remove(call, (_, index) => index > 0),
    uploadGalleryImage: (call) =>
      upload(call, { ...uploadOf(call), name: call.query.fileName }, referenceOf(call), inGallery),
    uploadGalleryImageAsync: (call) => upload(call, { url: call.body.url }, aboutOf(call.body), inGallery),
    deleteGalleryImages: (call) => remove(call, (_, index) => index === 0),

    deleteGalleryItem: (call) =>
      call.write(async (tx) => {
        const { storeId } = call;
        const { productId, galleryItemId } = call.params;
        const isGone = await changeMedia(tx, storeId, productId, (product) => {
          const before = picturesOf(product);
          const pictures = before.filter((picture, index) => !isCalled(picture, index, String(galleryItemId)));
          if (pictures.length < before.length) return { pictures };
          const videos = product.media?.videos?.filter(({ id }) => Number(id) !== galleryItemId);
          return videos && videos.length < (product.media?.videos ?? []).length ? { videos } : undefined;
        });
        if (isGone && (await mainVideoOf(tx.db, storeId, productId)) === galleryItemId) {
          await setMainVideo(tx.db, storeId, productId, 0);
        }
        return { deleteCount: Number(isGone) };
      }),
  };
};

interface BinaryCall {
  readonly body: Uint8Array;
  readonly query: { readonly externalUrl?: string | undefined };
}

const uploadOf = ({ body, query }: BinaryCall): Upload => ({ bytes: body, url: query.externalUrl });

/** What stands in the body while the picture comes by its address. A body that is something else says nothing. */
function referenceOf({ body, query }: BinaryCall): Pick<Picture, 'externalId'> {
  if (query.externalUrl === undefined || body.byteLength === 0) return {};
  try {
    const sent: unknown = JSON.parse(new TextDecoder().decode(body));
    const { externalId } = operations.productMedia.uploadImage.body().parse(sent);
    return externalId === undefined ? {} : { externalId };
  } catch {
    return {}; // bytes of a file that is not looked at, since there is an address
  }
}

function aboutOf({ alt, externalId }: { alt?: Picture['alt'] | undefined; externalId?: string | undefined }) {
  return { ...(alt && { alt }), ...(externalId !== undefined && { externalId }) };
}

function checkExternalIds(pictures: readonly Picture[]): void {
  const ids = pictures.flatMap(({ externalId }) => externalId ?? []);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice === undefined) return;
  throw apiError('EXTERNAL_ID_ALREADY_USED', `Another picture of this product has the external id ${twice}`);
}
