import type { Operations } from '@ecwid-kit/types';
import type { Handlers } from '../../rest/call.ts';
import { pageOf, textPage } from '../../rest/pages.ts';
import { readProfile } from '../../stores/store-profile.ts';
import { checkPromotionsFeature } from '../discount-features.ts';
import { listPromotions } from './promotion-repository.ts';
import { createPromotion, removePromotion, updatePromotion } from './write-promotion.ts';

/** Answers the promotion calls. */
export const promotionHandlers: Handlers<Operations['promotions']> = {
  async search({ platform, storeId, query }) {
    checkPromotionsFeature(await readProfile(platform.db, storeId));
    const page = pageOf(query);
    const { total, texts } = await listPromotions(platform.db, storeId, page);
    return textPage({ total, texts, ...page });
  },

  create: (call) =>
    call.write(async (tx) => {
      const { id } = await createPromotion(tx, call.storeId, call.body);
      return { id };
    }),

  update: (call) =>
    call.write(async (tx) => {
      await updatePromotion(tx, call.storeId, call.params.promotionId, call.body);
      return { updateCount: 1 };
    }),

  delete: (call) =>
    call.write(async (tx) => {
      await removePromotion(tx, call.storeId, call.params.promotionId);
      return { deleteCount: 1 };
    }),
};
