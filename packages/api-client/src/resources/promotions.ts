import type { Operations } from '@ecwid-kit/types';
import { promotionRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['promotions'];

/** Makes the calls of `promotions`, and no others. */
export const createPromotions: MakeResource<Calls> = createResource<Calls>('promotions', promotionRoutes);
