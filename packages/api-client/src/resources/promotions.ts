import type { Operations } from '@ecwid-kit/types';
import { promotionRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `promotions`, and no others. */
export const createPromotions = createResource<Operations['promotions']>('promotions', promotionRoutes);
