'use server';

import { revalidatePath } from 'next/cache';
import { failed, formValues, invalid, saved, type FormState } from '../../forms/form-state.ts';
import { failureText } from '../../server/failures.ts';
import { requireStore } from '../../server/require-store.ts';
import { storePath } from '../../urls/store-path.ts';
import { altTextSchema, descriptionSchema } from './media-form-schema.ts';
import { arrangement } from './picture-order.ts';

interface Place {
  readonly storeId: number;
  readonly productId: number;
}

/** Adds a picture: the first one is the main one. */
export async function addPicture({ storeId, productId }: Place, _: FormState, formData: FormData): Promise<FormState> {
  const { rest } = await requireStore(String(storeId));
  const file = fileOf(formData);
  if (!file) return nothingChosen('Choose a picture');
  try {
    const { media } = await rest.products.get(productId);
    await (media?.images?.length
      ? rest.productMedia.uploadGalleryImage(productId, file)
      : rest.productMedia.uploadImage(productId, file));
  } catch (error) {
    return failed({}, failureText(error));
  }
  refresh({ storeId, productId });
  return saved('Picture added');
}

/** Puts pictures in another order: the first one is the main one. Answers what went wrong. */
export async function movePicture(place: Place, from: number, to: number): Promise<string | undefined> {
  const { rest } = await requireStore(String(place.storeId));
  try {
    const { media } = await rest.products.get(place.productId);
    await rest.products.update(place.productId, { media: { images: arrangement(media?.images ?? [], from, to) } });
  } catch (error) {
    return failureText(error);
  }
  refresh(place);
  return undefined;
}

/** Says what is to be seen in a picture, for who cannot see it. */
export async function describePicture(
  { storeId, productId, imageId }: Place & { imageId: string },
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { rest } = await requireStore(String(storeId));
  const values = formValues(formData);
  const input = altTextSchema.safeParse(values);
  if (!input.success) return invalid(values, input.error);
  try {
    const { media } = await rest.products.get(productId);
    const images = (media?.images ?? []).map((image) =>
      image.id === imageId ? { ...image, alt: { ...image.alt, main: input.data.alt } } : image,
    );
    await rest.products.update(productId, { media: { images } });
  } catch (error) {
    return failed(values, failureText(error));
  }
  refresh({ storeId, productId });
  return saved('Alternative text saved');
}

/** Deletes a picture. Answers what went wrong. */
export async function deletePicture(place: Place, imageId: string, isMain: boolean): Promise<string | undefined> {
  const { rest } = await requireStore(String(place.storeId));
  try {
    await (isMain
      ? rest.productMedia.deleteImage(place.productId)
      : rest.productMedia.deleteGalleryItem(place.productId, Number(imageId)));
  } catch (error) {
    return failureText(error);
  }
  refresh(place);
  return undefined;
}

/** Adds a file that the product is bought for. */
export async function addFile({ storeId, productId }: Place, _: FormState, formData: FormData): Promise<FormState> {
  const { rest } = await requireStore(String(storeId));
  const file = fileOf(formData);
  if (!file) return nothingChosen('Choose a file');
  try {
    await rest.productFiles.upload(productId, file, { fileName: file.name });
  } catch (error) {
    return failed({}, failureText(error));
  }
  refresh({ storeId, productId });
  return saved('File added');
}

export async function describeFile(
  { storeId, productId, fileId }: Place & { fileId: number },
  _: FormState,
  formData: FormData,
): Promise<FormState> {
  const { rest } = await requireStore(String(storeId));
  const values = formValues(formData);
  const input = descriptionSchema.safeParse(values);
  if (!input.success) return invalid(values, input.error);
  try {
    await rest.productFiles.update(productId, fileId, input.data);
  } catch (error) {
    return failed(values, failureText(error));
  }
  refresh({ storeId, productId });
  return saved('File saved');
}

/** Deletes a file. Answers what went wrong. */
export async function deleteFile(place: Place, fileId: number): Promise<string | undefined> {
  const { rest } = await requireStore(String(place.storeId));
  try {
    await rest.productFiles.delete(place.productId, fileId);
  } catch (error) {
    return failureText(error);
  }
  refresh(place);
  return undefined;
}

function fileOf(formData: FormData): File | undefined {
  const file = formData.get('file');
  return file instanceof File && file.size > 0 ? file : undefined;
}

function nothingChosen(message: string): FormState {
  return { status: 'invalid', values: {}, fieldErrors: { file: [message] }, at: Date.now() };
}

function refresh({ storeId }: Place): void {
  revalidatePath(storePath(storeId, 'products'), 'layout');
}
