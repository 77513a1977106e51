import type { Operations } from '@ecwid-kit/types';
import { inLanguage } from '../../catalog/translations.ts';
import type { Handlers } from '../../rest/call.ts';
import { readWholeProfile } from '../write-profile.ts';
import { createShippingOption, deleteShippingOption, updateShippingOption } from './write-shipping-options.ts';

/** Answers the shipping option calls. The options live in the store's profile. */
export const shippingOptionHandlers: Handlers<Operations['shippingOptions']> = {
  async search({ platform, storeId, query }) {
    const { profile } = await readWholeProfile(platform.db, storeId);
    return inLanguage(profile.shipping?.shippingOptions ?? [], query.lang);
  },

  create: (call) => call.write(async (tx) => ({ id: await createShippingOption(tx, call.storeId, call.body) })),

  update: (call) =>
    call.write(async (tx) => {
      await updateShippingOption(tx, { storeId: call.storeId, id: call.params.shippingOptionId }, call.body);
      return { updateCount: 1 };
    }),

  delete: (call) =>
    call.write(async (tx) => {
      await deleteShippingOption(tx, call.storeId, call.params.shippingOptionId);
      return { deleteCount: 1 };
    }),
};
