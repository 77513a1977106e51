import type { PaymentOption, PaymentOptionUpdate } from '@ecwid-kit/types';
import { syncTranslations } from '../../catalog/translations.ts';
import { deepMerge } from '../empty-profile.ts';
import type { StoreProfileView } from '../store-profile.ts';
import { checkPaymentOption } from './check-payment-option.ts';
import { OFFLINE } from './payment-gateways.ts';

export interface PaymentOptionContext {
  readonly profile: StoreProfileView;
  /** All options of the store, this one before its change among them. */
  readonly options: readonly PaymentOption[];
}

/** A new option: what is sent, and what the platform adds to it. */
export function newPaymentOption(
  { id, position }: { readonly id: string; readonly position: number },
  sent: PaymentOptionUpdate,
  context: PaymentOptionContext,
): PaymentOption {
  const option: PaymentOption = {
    id,
    enabled: true,
    configured: true,
    checkoutDescription: '',
    paymentProcessorId: '',
    paymentProcessorTitle: '',
    orderBy: position,
    appClientId: '',
    appNamespace: sent.appClientId ?? '',
    paymentSurcharges: { type: 'ABSOLUTE', value: 0 },
    instructionsForCustomer: { instructionsTitle: '', instructions: '' },
    methods: [],
  };
  return changePaymentOption(option, sent, context);
}

/**
 * Applies a change: what is sent replaces what is there, objects as deep as they go. Which app or gateway is behind an
 * app's option stays. Throws the documented errors of an option that could not work.
 */
export function changePaymentOption(
  option: PaymentOption,
  patch: PaymentOptionUpdate,
  { profile, options }: PaymentOptionContext,
): PaymentOption {
  const { appClientId, paymentProcessorId, paymentProcessorTitle } = option;
  const sent = { ...patch, ...(appClientId && { appClientId, paymentProcessorId, paymentProcessorTitle }) };
  // A profile that a store was made with may leave out what is usual.
  const changed = deepMerge({ paymentProcessorId: OFFLINE, ...option }, sent);
  syncTranslations(changed, sent, ['checkoutTitle'], profile);
  const instructions = { ...option.instructionsForCustomer, ...sent.instructionsForCustomer };
  syncTranslations(instructions, sent.instructionsForCustomer ?? {}, ['instructions'], profile);
  changed['instructionsForCustomer'] = instructions;
  const result = changed as unknown as PaymentOption; // an option with fields of one over it
  checkPaymentOption(result, options);
  return result;
}
