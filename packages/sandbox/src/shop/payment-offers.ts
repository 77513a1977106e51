import type { PaymentOption as StoredPaymentOption } from '@ecwid-kit/types';
import { callbackApps } from '../callbacks/callback-apps.ts';
import { availablePaymentOptions, type PaymentOption } from '../checkout/index.ts';
import type { Db } from '../storage/database.ts';
import type { StoreProfileView } from '../stores/store-profile.ts';
import type { PaymentOffer } from './quote.ts';

export type UnchosenPaymentOffer = Omit<PaymentOffer, 'chosen'>;

/** `paymentModule` of an order that an app collects the money for. */
export function paymentModuleOf(clientId: string): string {
  return `CUSTOM_PAYMENT_APP-${clientId}`;
}

/**
 * The ways to pay: the store's own, and one for each payment app. An app is offered from its installation on; where
 * the settings have an entry for it, that one's title, order and switch count.
 */
export async function paymentOffers(
  db: Db,
  storeId: number,
  profile: StoreProfileView,
  shippingMethodId: string | undefined,
): Promise<UnchosenPaymentOffer[]> {
  const apps = await callbackApps(db, storeId, 'paymentUrl');
  const stored: readonly PaymentOption[] = profile.payment?.paymentOptions ?? [];
  const known = stored.filter(
    ({ appClientId }) => !appClientId || apps.some(({ clientId }) => clientId === appClientId),
  );
  const added = apps
    .filter(({ clientId }) => !stored.some(({ appClientId }) => appClientId === clientId))
    .map(({ clientId, name }) => ({
      id: paymentModuleOf(clientId),
      checkoutTitle: name,
      appClientId: clientId,
      orderBy: Number.MAX_SAFE_INTEGER,
    }));
  return availablePaymentOptions([...known, ...added], shippingMethodId).map((option) => {
    // The profile's own entries have more than the calculation reads.
    const { checkoutDescription = '', instructionsForCustomer } = option as StoredPaymentOption;
    return {
      id: option.id,
      title: option.checkoutTitle ?? apps.find(({ clientId }) => clientId === option.appClientId)?.name ?? '',
      description: checkoutDescription,
      instructions: instructionsForCustomer?.instructions ?? '',
      ...(option.appClientId && { appClientId: option.appClientId }),
      option,
    };
  });
}
