import type { AltText, Category, Operations } from '@ecwid-kit/types';
import type { Media } from '../../media/create-media.ts';
import type { Upload } from '../../media/receive-file.ts';
import { storeImage } from '../../media/stored-media.ts';
import type { Call, Handlers } from '../../rest/call.ts';
import { categoryPicture, NO_CATEGORY_PICTURE } from './category-picture.ts';
import { getCategory } from './category-repository.ts';
import { updateCategory } from './write-category.ts';

type UploadCall = Pick<Call, 'platform' | 'storeId' | 'caller' | 'trace' | 'write'> & {
  params: { categoryId: number };
};

/** Answers the calls for the picture of a category. */
export const categoryImageHandlers = (media: Media): Handlers<Operations['categoryImages']> => {
  const upload = async (call: UploadCall, image: Upload, about: Partial<Category>): Promise<{ id: number }> => {
    const { platform, storeId, params } = call;
    await getCategory(platform.db, storeId, params.categoryId); // nothing is fetched for what is not there
    const file = await media.receiveImage(call, image);
    return media.writeWith(call, file, async (tx, kept) => {
      const stored = await storeImage(tx.db, storeId, kept);
      const picture = { ...NO_CATEGORY_PICTURE, ...categoryPicture(stored), ...about };
      await updateCategory(tx, storeId, params.categoryId, {}, picture);
      return { id: stored.id };
    });
  };

  return {
    upload: (call) => upload(call, { bytes: call.body, url: call.query.externalUrl }, {}),
    // The platform answers before it has the picture. Here it has it by then: what is wrong with the address is said at once.
    uploadAsync: (call) => upload(call, { url: call.body.url }, aboutOf(call.body)),

    delete: (call) =>
      call.write(async (tx) => {
        const { categoryId } = call.params;
        const { originalImageUrl } = await getCategory(tx.db, call.storeId, categoryId);
        if (originalImageUrl === undefined) return { deleteCount: 0 };
        await updateCategory(tx, call.storeId, categoryId, {}, NO_CATEGORY_PICTURE);
        return { deleteCount: 1 };
      }),
  };
};

function aboutOf({ alt, externalId }: { alt?: AltText | undefined; externalId?: string | undefined }) {
  return { ...(alt && { alt }), ...(externalId !== undefined && { imageExternalId: externalId }) };
}
