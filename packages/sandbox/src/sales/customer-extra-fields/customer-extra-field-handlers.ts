import { formatMoment, type CustomerExtraField, type Operations } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import { ALPHANUMERIC, type Random } from '../../random/random.ts';
import type { Handlers } from '../../rest/call.ts';
import { deleteField, findFieldText, saveField } from '../extra-fields/extra-field-repository.ts';
import { customerFields, getCustomerField, listCustomerFields } from './customer-field-repository.ts';
import { redescribeValues, removeValues } from './field-values.ts';

const KEY_LENGTH = 7;

/** Answers the customer field calls. No webhook tells of them. */
export const customerExtraFieldHandlers: Handlers<Operations['customerExtraFields']> = {
  list: async (call) => ({ items: await listCustomerFields(call.platform.db, call.storeId) }),

  get: (call) => getCustomerField(call.platform.db, call.storeId, call.params.extraFieldKey),

  create: (call) =>
    call.write(async (tx) => {
      const { title = '', type = 'TEXT', shownOnOrderDetails = false } = call.body;
      const key = await freeKey(call.platform.random, tx, call.storeId);
      const now = formatMoment(tx.nowSeconds);
      const field: CustomerExtraField = {
        key,
        title,
        entityTypes: ['CUSTOMERS'],
        type,
        shownOnOrderDetails,
        linkedWithCheckoutField: false,
        createdDate: now,
        lastModifiedDate: now,
      };
      await saveField(tx.db, customerFields(call.storeId), field);
      tx.touch(call.storeId);
      return { createCount: 1, key };
    }),

  update: (call) =>
    call.write(async (tx) => {
      const before = await getCustomerField(tx.db, call.storeId, call.params.extraFieldKey);
      const field = { ...before, ...call.body, lastModifiedDate: formatMoment(tx.nowSeconds) };
      await saveField(tx.db, customerFields(call.storeId), field);
      await redescribeValues(tx, call.storeId, field);
      tx.touch(call.storeId);
      return { updateCount: 1 };
    }),

  delete: (call) =>
    call.write(async (tx) => {
      const { key } = await getCustomerField(tx.db, call.storeId, call.params.extraFieldKey);
      await deleteField(tx.db, customerFields(call.storeId), key);
      await removeValues(tx, call.storeId, key);
      tx.touch(call.storeId);
      return { deleteCount: 1 };
    }),
};

async function freeKey(random: Random, tx: WriteTransaction, storeId: number): Promise<string> {
  for (;;) {
    const key = random.text(KEY_LENGTH, ALPHANUMERIC);
    if ((await findFieldText(tx.db, customerFields(storeId), key)) === undefined) return key;
  }
}
