import type { CheckoutExtraField, CheckoutExtraFieldUpdate, Operations } from '@ecwid-kit/types';
import { syncTranslations } from '../../catalog/translations.ts';
import type { WriteTransaction } from '../../platform/platform.ts';
import { apiError, notFound } from '../../rest/api-error.ts';
import type { Handlers } from '../../rest/call.ts';
import type { Db } from '../../storage/database.ts';
import { readProfile } from '../../stores/store-profile.ts';
import {
  deleteField,
  fieldTexts,
  findFieldText,
  saveField,
  type FieldSet,
} from '../extra-fields/extra-field-repository.ts';

const TRANSLATED = ['title', 'textPlaceholder', 'value', 'subtitle', 'tip'];

/** Answers the checkout field calls. Fields are kept and given back: the sandbox's own checkout does not ask them. */
export const checkoutExtraFieldHandlers: Handlers<Operations['checkoutExtraFields']> = {
  async list(call) {
    const texts = await fieldTexts(call.platform.db, checkoutFields(call.storeId));
    return { items: texts.map((text) => JSON.parse(text) as CheckoutExtraField) }; // stored by store
  },

  get: (call) => getField(call.platform.db, call.storeId, call.params.key),

  create: (call) =>
    call.write(async (tx) => {
      const { key, ...fields } = call.body;
      if ((await findFieldText(tx.db, checkoutFields(call.storeId), key)) !== undefined) {
        throw apiError(
          'CONSTRAINT_VIOLATION',
          `The store already has a checkout extra field ${key}`,
          'Change it with PUT.',
        );
      }
      await store(tx, call.storeId, { key, type: 'text', available: true, required: false, cpField: false }, fields);
      return { createCount: 1 };
    }),

  update: (call) =>
    call.write(async (tx) => {
      await store(tx, call.storeId, await getField(tx.db, call.storeId, call.params.key), call.body);
      return { updateCount: 1 };
    }),

  delete: (call) =>
    call.write(async (tx) => {
      const { key } = await getField(tx.db, call.storeId, call.params.key);
      await deleteField(tx.db, checkoutFields(call.storeId), key);
      tx.emit(profileUpdated(call.storeId));
      return { deleteCount: 1 };
    }),
};

const checkoutFields = (storeId: number): FieldSet => ({ storeId, entity: 'checkout' });

const profileUpdated = (storeId: number) => ({ storeId, type: 'profile.updated', entityId: storeId }) as const;

/** A checkout field. Throws the 404 that an unknown one gets. */
async function getField(db: Db, storeId: number, key: string): Promise<CheckoutExtraField> {
  const text = await findFieldText(db, checkoutFields(storeId), key);
  if (text === undefined) throw notFound(`Checkout extra field with key ${key} not found`);
  return JSON.parse(text) as CheckoutExtraField; // stored by store
}

async function store(
  tx: WriteTransaction,
  storeId: number,
  before: CheckoutExtraField,
  patch: CheckoutExtraFieldUpdate,
): Promise<void> {
  const field: CheckoutExtraField = { ...before, ...patch };
  for (const name of ['type', 'checkoutDisplaySection', 'orderDetailsDisplaySection'] as const) {
    if (field[name]) Object.assign(field, { [name]: field[name].toLowerCase() });
  }
  syncTranslations(field, patch, TRANSLATED, await readProfile(tx.db, storeId));
  await saveField(tx.db, checkoutFields(storeId), field);
  tx.emit(profileUpdated(storeId));
}
