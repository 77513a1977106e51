import type { Operations } from '@ecwid-kit/types';
import { inLanguage } from '../../catalog/translations.ts';
import type { Handlers } from '../../rest/call.ts';
import type { Db } from '../../storage/database.ts';
import { readWholeProfile } from '../write-profile.ts';
import {
  createPaymentOption,
  deletePaymentOption,
  findPaymentOption,
  updatePaymentOption,
} from './write-payment-options.ts';

/** Answers the payment option calls. The options live in the store's profile. */
export const paymentOptionHandlers: Handlers<Operations['paymentOptions']> = {
  search: async ({ platform, storeId, query }) => inLanguage(await optionsOf(platform.db, storeId), query.lang),

  get: async ({ platform, storeId, params, query }) =>
    inLanguage(findPaymentOption(await optionsOf(platform.db, storeId), params.paymentOptionId), query.lang),

  create: (call) => call.write(async (tx) => ({ id: await createPaymentOption(tx, call.storeId, call.body) })),

  update: (call) =>
    call.write(async (tx) => {
      await updatePaymentOption(tx, { storeId: call.storeId, id: call.params.paymentOptionId }, call.body);
      return { updateCount: 1 };
    }),

  delete: (call) =>
    call.write(async (tx) => {
      await deletePaymentOption(tx, call.storeId, call.params.paymentOptionId);
      return { deleteCount: 1 };
    }),
};

async function optionsOf(db: Db, storeId: number) {
  const { profile } = await readWholeProfile(db, storeId);
  return profile.payment?.paymentOptions ?? [];
}
