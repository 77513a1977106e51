import type { MediaVideo, Product, ProductFile, ProductUpdate } from '@ecwid-kit/types';
import { arrangePictures } from './arrange-pictures.ts';
import { pictureFields, picturesOf, type Picture } from './pictures.ts';

/** What uploads and deletions leave a product with. What is absent stays. */
export interface ProductMediaChange {
  readonly pictures?: readonly Picture[];
  readonly videos?: readonly MediaVideo[];
  readonly files?: readonly ProductFile[];
}

/**
 * The pictures, videos and files of a product after a change. What is sent with a product arranges and describes what is
 * there; it neither adds nor deletes anything.
 */
export function describeMedia(
  product: Product,
  { media, files }: Pick<ProductUpdate, 'media' | 'files'>,
  change: ProductMediaChange,
): Partial<Product> {
  const arranged = media?.images && arrangePictures(picturesOf(product), media.images);
  const pictures = change.pictures ?? arranged;
  const videos = change.videos ?? product.media?.videos ?? [];
  const { images = product.media?.images ?? [], ...fields } = pictures ? pictureFields(pictures) : {};
  return {
    ...fields,
    media: { images, videos: [...videos] },
    files: [...(change.files ?? describeFiles(product.files ?? [], files ?? []))],
  };
}

function describeFiles(files: readonly ProductFile[], sent: readonly ProductFile[]): ProductFile[] {
  return files.map((file) => {
    const { name, description } = sent.find(({ id }) => id === file.id) ?? {};
    return { ...file, ...(name && { name }), ...(description !== undefined && { description }) };
  });
}
