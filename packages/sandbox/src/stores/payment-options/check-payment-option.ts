import type { PaymentOption } from '@ecwid-kit/types';
import { apiError, wrongParameter } from '../../rest/api-error.ts';
import { CUSTOM_APP, isKnownGateway, OFFLINE } from './payment-gateways.ts';

const MAX_TITLE_LENGTH = 64;

/** Throws the error of the first thing that keeps an option from working. */
export function checkPaymentOption(option: PaymentOption, others: readonly PaymentOption[]): void {
  checkTitle(option);
  checkGateway(option, others);
  const { type, value = 0 } = option.paymentSurcharges ?? {};
  if (value < 0) throw wrongParameter('Wrong field "paymentSurcharges.value": must not be negative');
  if (type === 'PERCENT' && value > 100) {
    throw wrongParameter('Wrong field "paymentSurcharges.value": must not be above 100 percent');
  }
}

function checkTitle({ checkoutTitle = '' }: PaymentOption): void {
  if (checkoutTitle.trim() === '') {
    throw apiError('PAYMENT_OPTION_TITLE_REQUIRED', 'The payment option has no title', 'Send checkoutTitle.');
  }
  if (checkoutTitle.length <= MAX_TITLE_LENGTH) return;
  throw apiError(
    'PAYMENT_OPTION_BAD_TITLE_LENGTH',
    `The title is longer than ${MAX_TITLE_LENGTH} characters`,
    `checkoutTitle has ${checkoutTitle.length}.`,
  );
}

function checkGateway({ id, paymentProcessorId = '', appClientId }: PaymentOption, others: readonly PaymentOption[]) {
  if (paymentProcessorId.trim() === '') {
    throw apiError(
      'PAYMENT_GATEWAY_NAME_REQUIRED',
      'The payment option names no gateway',
      'Send paymentProcessorId: offline for money that the store collects itself.',
    );
  }
  if (!isKnownGateway(paymentProcessorId)) {
    throw apiError(
      'PAYMENT_GATEWAY_NAME_UNKNOWN',
      `There is no payment gateway ${paymentProcessorId}`,
      'Known are offline, customPaymentApp and the big gateways, such as stripe.',
    );
  }
  if (paymentProcessorId === CUSTOM_APP && !appClientId) {
    throw apiError('PAYMENT_GATEWAY_MISSING_SETTINGS', 'The payment app is not named', 'Send its appClientId.');
  }
  if (paymentProcessorId === OFFLINE) return;
  const isSame = (other: PaymentOption) =>
    other.id !== id &&
    other.paymentProcessorId === paymentProcessorId &&
    (paymentProcessorId !== CUSTOM_APP || other.appClientId === appClientId);
  const same = others.find(isSame);
  if (!same) return;
  throw apiError(
    'PAYMENT_GATEWAY_IS_ALREADY_ADDED',
    `The store already has ${paymentProcessorId}${appClientId ? ` of ${appClientId}` : ''}`,
    `Payment option ${same.id} has it: change that one.`,
  );
}
