import type { Operations, Product, ProductFile } from '@ecwid-kit/types';
import type { Media } from '../../../media/create-media.ts';
import { openFile } from '../../../media/open-file.ts';
import { storeFile } from '../../../media/stored-media.ts';
import { FILE_HEADERS, attachment } from '../../../media/attachment.ts';
import { ORIGIN_MARK } from '../../../platform/origin.ts';
import { notFound } from '../../../rest/api-error.ts';
import { FileAnswer, type Call, type Handlers } from '../../../rest/call.ts';
import { changeMedia } from '../media/change-media.ts';
import { getProduct } from '../product-repository.ts';

/** Answers the calls for the files that a product is bought for. */
export const productFileHandlers = (media: Media): Handlers<Operations['productFiles']> => ({
  async upload(call) {
    const { platform, storeId, query } = call;
    const { productId } = call.params;
    await getProduct(platform.db, storeId, productId); // nothing is fetched for what is not there
    const upload = { bytes: call.body, url: query.externalUrl, name: query.fileName };
    const received = await media.receiveFile(call, upload);
    return media.writeWith(call, received, async (tx, kept) => {
      const { id, name, size } = await storeFile(tx.db, storeId, kept);
      const adminUrl = `${ORIGIN_MARK}${filePath(storeId, productId, id)}`;
      const file: ProductFile = { id, name, description: query.description ?? '', size, adminUrl };
      await changeMedia(tx, storeId, productId, (product) => ({ files: [...filesOf(product), file] }));
      return { id };
    });
  },

  async download({ platform, storeId, params }) {
    const { id = 0, name = '' } = fileOf(await getProduct(platform.db, storeId, params.productId), params.fileId);
    const file = await openFile(platform, storeId, id);
    if (!file) throw fileNotFound(id);
    const headers = { 'Content-Type': file.contentType, ...attachment(name), ...FILE_HEADERS };
    return new FileAnswer(new Uint8Array(file.bytes), headers);
  },

  update: (call) =>
    call.write(async (tx) => {
      const { productId, fileId } = call.params;
      await changeMedia(tx, call.storeId, productId, (product) => {
        fileOf(product, fileId);
        return { files: filesOf(product).map((file) => (file.id === fileId ? { ...file, ...call.body } : file)) };
      });
      return { updateCount: 1 };
    }),

  delete: (call) => remove(call, call.params.productId, (file) => file.id === call.params.fileId),
  deleteAll: (call) => remove(call, call.params.productId, () => true),
});

function remove(
  call: Pick<Call, 'storeId' | 'write'>,
  productId: number,
  isGone: (file: ProductFile) => boolean,
): Promise<{ deleteCount: number }> {
  return call.write(async (tx) => {
    let deleteCount = 0;
    await changeMedia(tx, call.storeId, productId, (product) => {
      const files = filesOf(product).filter((file) => !isGone(file));
      deleteCount = filesOf(product).length - files.length;
      return deleteCount > 0 ? { files } : undefined;
    });
    return { deleteCount };
  });
}

/** Where the REST API gives a file to who may read the catalog. */
const filePath = (storeId: number, productId: number, fileId: number) =>
  `/api/v3/${storeId}/products/${productId}/files/${fileId}`;

const filesOf = ({ files = [] }: Product) => files;

function fileOf(product: Product, id: number): ProductFile {
  const file = filesOf(product).find((candidate) => candidate.id === id);
  if (!file) throw fileNotFound(id);
  return file;
}

const fileNotFound = (id: number) => notFound(`File with id ${id} not found`);
