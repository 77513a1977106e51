'use server';

import { REVIEW_STATUSES, type ReviewStatus } from '@ecwid-kit/types';
import { revalidatePath } from 'next/cache';
import * as z from 'zod';
import { failureText } from '../server/failures.ts';
import { requireStore } from '../server/require-store.ts';
import { storePath } from '../urls/store-path.ts';

const idsSchema = z.array(z.int().positive()).min(1).max(100);
const statusSchema = z.enum(REVIEW_STATUSES);

/** Publishes reviews or takes them back. Answers what went wrong. */
export async function setReviewStatus(
  storeId: number,
  ids: readonly number[],
  status: ReviewStatus,
): Promise<string | undefined> {
  const { rest } = await requireStore(String(storeId));
  try {
    await rest.productReviews.updateMany({
      selectMode: 'SELECTED',
      reviewIds: idsSchema.parse(ids),
      newStatus: statusSchema.parse(status),
    });
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId, 'reviews'));
  return undefined;
}

/** Deletes reviews. Answers what went wrong. */
export async function deleteReviews(storeId: number, ids: readonly number[]): Promise<string | undefined> {
  const { rest } = await requireStore(String(storeId));
  try {
    await rest.productReviews.updateMany({ selectMode: 'SELECTED', reviewIds: idsSchema.parse(ids), delete: true });
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId, 'reviews'));
  return undefined;
}

/** Switches the reviews of the store on or off. Answers what went wrong. */
export async function setReviewsEnabled(storeId: number, enabled: boolean): Promise<string | undefined> {
  const { rest } = await requireStore(String(storeId));
  try {
    await rest.storeProfile.update({ settings: { productReviewsFeatureEnabled: enabled } });
  } catch (error) {
    return failureText(error);
  }
  revalidatePath(storePath(storeId, 'reviews'));
  return undefined;
}
