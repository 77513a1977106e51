import type { Operations } from '@ecwid-kit/types';
import { productReviewRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['productReviews'];

/** Makes the calls of `productReviews`, and no others. */
export const createProductReviews: MakeResource<Calls> = createResource<Calls>('productReviews', productReviewRoutes);
