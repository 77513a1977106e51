import type { Operations, Variation } from '@ecwid-kit/types';
import type { Media } from '../../media/create-media.ts';
import { legacyImages, NO_LEGACY_IMAGES } from '../../media/image-links.ts';
import type { Upload } from '../../media/receive-file.ts';
import { storeImage } from '../../media/stored-media.ts';
import type { Call, Handlers } from '../../rest/call.ts';
import { changeVariation, variationOf, type VariationPlace } from './change-variation.ts';
import { getProduct } from './product-repository.ts';

export type VariationImageCall = 'uploadImage' | 'uploadImageAsync' | 'deleteImage';

type UploadCall = Pick<Call, 'platform' | 'storeId' | 'caller' | 'trace' | 'write'> & { params: VariationPlace };

/** Answers the calls for the one picture that a variation may have. */
export const variationImageHandlers = (
  media: Media,
): Pick<Handlers<Operations['productVariations']>, VariationImageCall> => ({
  uploadImage: (call) => upload(media, call, { bytes: call.body, url: call.query.externalUrl }, {}),

  // The platform answers before it has the picture. Here it has it by then: sooner than an app may count on, and what is
  // wrong with the address is said at once. `width`, `height` and `externalId` are not shown for a variation.
  uploadImageAsync: (call) => upload(media, call, { url: call.body.url }, call.body.alt ? { alt: call.body.alt } : {}),

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
  media: Media,
  call: UploadCall,
  image: Upload,
  about: Pick<Variation, 'alt'>,
): Promise<{ id: number }> {
  const { storeId, params } = call;
  // Nothing is fetched for what is not there.
  variationOf(await getProduct(call.platform.db, storeId, params.productId), params.combinationId);
  const file = await media.receiveImage(call, image);
  return media.writeWith(call, file, async (tx, kept) => {
    const stored = await storeImage(tx.db, storeId, kept);
    await changeVariation(tx, storeId, params, (variation) => ({ ...variation, ...legacyImages(stored), ...about }));
    return { id: stored.id };
  });
}
