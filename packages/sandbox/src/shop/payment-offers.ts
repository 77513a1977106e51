import type { PaymentOption as StoredPaymentOption } from '@ecwid-kit/types';
import { availablePaymentOptions } from '../checkout/index.ts';
import type { StoreProfileView } from '../stores/store-profile.ts';
import { OFFLINE } from '../stores/payment-options/payment-gateways.ts';
import type { PaymentOffer } from './quote.ts';

export type UnchosenPaymentOffer = Omit<PaymentOffer, 'chosen'>;

/** The ways to pay that go with a way of shipping. */
export function paymentOffers(profile: StoreProfileView, shippingMethodId: string | undefined): UnchosenPaymentOffer[] {
  return availablePaymentOptions(profile.payment?.paymentOptions ?? [], shippingMethodId).map((option) => {
    // The profile's own entries have more than the calculation reads.
    const {
      checkoutDescription = '',
      instructionsForCustomer,
      paymentProcessorTitle,
      paymentProcessorId,
    } = option as StoredPaymentOption;
    return {
      id: option.id,
      title: option.checkoutTitle ?? '',
      description: checkoutDescription,
      instructions: instructionsForCustomer?.instructions ?? '',
      module: paymentProcessorTitle || paymentProcessorId || OFFLINE,
      ...(option.appClientId && { appClientId: option.appClientId }),
      option,
    };
  });
}
