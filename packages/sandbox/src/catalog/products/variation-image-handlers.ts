import type { Operations, Variation } from '@ecwid-kit/types';
import { legacyImages, NO_LEGACY_IMAGES } from '../../media/image-links.ts';
import type { ImageUpload, ReceiveImage } from '../../media/receive-image.ts';
import { storeImage } from '../../media/store-image.ts';
import type { Call, Handlers } from '../../rest/call.ts';
import { changeVariation, variationOf, type VariationPlace } from './change-variation.ts';
import { getProduct } from './product-repository.ts';

export type VariationImageCall = 'uploadImage' | 'uploadImageAsync' | 'deleteImage';

type UploadCall = Pick<Call, 'platform' | 'storeId' | 'caller' | 'trace' | 'write'> & { params: VariationPlace };

/** Answers the calls for the one picture that a variation may have. */
export const variationImageHandlers = (
  receiveImage: ReceiveImage,
): Pick<Handlers<Operations['productVariations']>, VariationImageCall> => ({
  uploadImage: (call) => upload(receiveImage, call, { bytes: call.body, url: call.query.externalUrl }, {}),

  // The platform answers before it has the picture. Here it has it by then: sooner than an app may count on, and what is
  // wrong with the address is said at once. `width`, `height` and `externalId` are not shown for a variation.
  uploadImageAsync: (call) =>
    upload(receiveImage, call, { url: call.body.url }, call.body.alt ? { alt: call.body.alt } : {}),

  deleteImage: (call) =>
    call.write(async (tx) => {
      const { imageUrl } = variationOf(
        await getProduct(tx.db, call.storeId, call.params.productId),
        call.params.combinationId,
      );
      if (imageUrl === undefined) return { deleteCount: 0 };
      await changeVariation(tx, call.storeId, call.params, (variation) => ({
        ...variation,
        ...NO_LEGACY_IMAGES,
        alt: undefined,
      }));
      return { deleteCount: 1 };
    }),
});

async function upload(
  receiveImage: ReceiveImage,
  call: UploadCall,
  image: ImageUpload,
  about: Pick<Variation, 'alt'>,
): Promise<{ id: number }> {
  const { storeId, params } = call;
  // Nothing is fetched for what is not there.
  variationOf(await getProduct(call.platform.db, storeId, params.productId), params.combinationId);
  const file = await receiveImage(call, image);
  return call.write(async (tx) => {
    const stored = await storeImage(tx.db, storeId, file);
    await changeVariation(tx, storeId, params, (variation) => ({ ...variation, ...legacyImages(stored), ...about }));
    return { id: stored.id };
  });
}
