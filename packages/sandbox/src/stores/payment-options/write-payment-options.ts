import type { PaymentOption, PaymentOptionUpdate, StoreProfile } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import { apiError, notFound, wrongParameter } from '../../rest/api-error.ts';
import { FIRST_POSITION, nextPosition } from '../checkout-options/option-order.ts';
import { newOptionId } from '../checkout-options/option-id.ts';
import { viewOf } from '../store-profile.ts';
import { changeProfile } from '../write-profile.ts';
import { CUSTOM_APP } from './payment-gateways.ts';
import { changePaymentOption, newPaymentOption } from './payment-option-document.ts';

/** Adds an option after the others, unless its place is given. */
export async function createPaymentOption(
  tx: WriteTransaction,
  storeId: number,
  sent: PaymentOptionUpdate,
): Promise<string> {
  const id = await newOptionId(tx, storeId, 'payment_option');
  await change(tx, storeId, (options, profile) => {
    const position = nextPosition(options, FIRST_POSITION.payment);
    const created = newPaymentOption({ id, position }, sent, { profile: viewOf(profile), options });
    // Every installed payment app has its option already: what comes this far is not installed.
    if (created.paymentProcessorId === CUSTOM_APP) {
      throw apiError(
        'PAYMENT_GATEWAY_NAME_UNKNOWN',
        `No payment app ${created.appClientId} is installed`,
        'A payment app has its option from its installation on.',
      );
    }
    return [...options, created];
  });
  return id;
}

export async function updatePaymentOption(
  tx: WriteTransaction,
  { storeId, id }: { readonly storeId: number; readonly id: string },
  patch: PaymentOptionUpdate,
): Promise<void> {
  await change(tx, storeId, (options, profile) => {
    const before = findPaymentOption(options, id);
    const after = changePaymentOption(before, patch, { profile: viewOf(profile), options });
    return options.map((option) => (option === before ? after : option));
  });
}

/** Throws the 400 of an app's option: it lives as long as the app is installed. */
export async function deletePaymentOption(tx: WriteTransaction, storeId: number, id: string): Promise<void> {
  await change(tx, storeId, (options) => {
    const gone = findPaymentOption(options, id);
    if (gone.appClientId) {
      throw wrongParameter(
        `Payment option ${id} belongs to the app ${gone.appClientId}`,
        'It goes when the app is uninstalled. Set enabled to false to keep it from customers.',
      );
    }
    return options.filter((option) => option !== gone);
  });
}

async function change(
  tx: WriteTransaction,
  storeId: number,
  work: (options: readonly PaymentOption[], profile: StoreProfile) => PaymentOption[],
): Promise<void> {
  await changeProfile(tx, storeId, (profile) => {
    const paymentOptions = work(profile.payment?.paymentOptions ?? [], profile);
    return { ...profile, payment: { ...profile.payment, paymentOptions } };
  });
}

/** Throws the 404 of an unknown option, which has no code in the documented list. */
export function findPaymentOption(options: readonly PaymentOption[], id: string): PaymentOption {
  const found = options.find((option) => option.id === id);
  if (!found) throw notFound(`Payment option with id ${id} not found`);
  return found;
}
