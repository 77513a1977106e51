import type { ShippingOption, ShippingOptionUpdate, StoreProfile } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import { apiError, wrongParameter } from '../../rest/api-error.ts';
import { FIRST_POSITION, nextPosition } from '../checkout-options/option-order.ts';
import { newOptionId } from '../checkout-options/option-id.ts';
import { viewOf } from '../store-profile.ts';
import { changeProfile } from '../write-profile.ts';
import { changeShippingOption, newShippingOption } from './shipping-option-document.ts';

/** Adds an option after the others, unless its place is given. */
export async function createShippingOption(
  tx: WriteTransaction,
  storeId: number,
  sent: ShippingOptionUpdate,
): Promise<string> {
  if (sent.ratesCalculationType === 'app') {
    throw wrongParameter(
      'Shipping options with rates of an app cannot be created',
      'They are there from the installation of the app on, and can be changed.',
    );
  }
  const id = await newOptionId(tx, storeId, 'shipping_option');
  await change(tx, storeId, (options, profile) => {
    const position = nextPosition(options, FIRST_POSITION.shipping);
    return [...options, newShippingOption({ id, position }, sent, viewOf(profile))];
  });
  return id;
}

export async function updateShippingOption(
  tx: WriteTransaction,
  { storeId, id }: { readonly storeId: number; readonly id: string },
  patch: ShippingOptionUpdate,
): Promise<void> {
  await change(tx, storeId, (options, profile) => {
    const before = findOption(options, id);
    const after = changeShippingOption(before, patch, viewOf(profile));
    return options.map((option) => (option === before ? after : option));
  });
}

/** Throws the 400 of an app's option: it lives as long as the app is installed. */
export async function deleteShippingOption(tx: WriteTransaction, storeId: number, id: string): Promise<void> {
  await change(tx, storeId, (options) => {
    const gone = findOption(options, id);
    if (gone.appClientId) {
      throw wrongParameter(
        `Shipping option ${id} belongs to the app ${gone.appClientId}`,
        'It goes when the app is uninstalled. Set enabled to false to keep it from customers.',
      );
    }
    return options.filter((option) => option !== gone);
  });
}

async function change(
  tx: WriteTransaction,
  storeId: number,
  work: (options: readonly ShippingOption[], profile: StoreProfile) => ShippingOption[],
): Promise<void> {
  await changeProfile(tx, storeId, (profile) => {
    const shippingOptions = work(profile.shipping?.shippingOptions ?? [], profile);
    return { ...profile, shipping: { ...profile.shipping, shippingOptions } };
  });
}

function findOption(options: readonly ShippingOption[], id: string): ShippingOption {
  const found = options.find((option) => option.id === id);
  if (found) return found;
  throw apiError('SHIPPING_NOT_FOUND', `Shipping option with id ${id} not found`);
}
