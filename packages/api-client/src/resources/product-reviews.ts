import type { Operations } from '@ecwid-kit/types';
import { productReviewRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `productReviews`, and no others. */
export const createProductReviews = createResource<Operations['productReviews']>('productReviews', productReviewRoutes);
