import type { OrderUpdate } from '@ecwid-kit/types';
import type { Settings } from './settings.ts';

export const DECISIONS = ['approve', 'decline', 'later'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What a decision does to the order, and what the shopper hears of it. */
export interface Outcome {
  readonly update: OrderUpdate;
  /** For the last step of the checkout. */
  readonly errorMsg?: string;
}

interface Decided {
  readonly decision: Decision;
  readonly referenceTransactionId: string;
  readonly total: number;
}

/** Turns a decision into the change of the order. The same decision on the same order gives the same change. */
export function outcomeOf({ decision, referenceTransactionId, total }: Decided, settings: Settings): Outcome {
  const tooLarge = settings.maximumTotal > 0 && total > settings.maximumTotal;
  if (
    decision === 'decline' ||
    (decision === 'approve' && tooLarge) ||
    (decision === 'later' && !settings.allowLater)
  ) {
    const reason =
      decision === 'decline' ? 'You did not agree to pay by invoice' : 'This order cannot be paid by invoice';
    return {
      update: { paymentStatus: 'INCOMPLETE', paymentMessage: reason },
      errorMsg: `${reason}. Please choose another way to pay.`,
    };
  }
  const externalTransactionId = invoiceNumber(referenceTransactionId);
  const due = `Invoice ${externalTransactionId}, to be paid within ${settings.dueDays} days`;
  if (decision === 'later') {
    const paymentMessage = 'The shopper decides later whether to pay by invoice';
    return { update: { paymentStatus: 'AWAITING_PAYMENT', externalTransactionId, paymentMessage } };
  }
  return {
    update: {
      paymentStatus: settings.approvedStatus,
      externalTransactionId,
      // The platform clears messages of paid orders.
      ...(settings.approvedStatus === 'AWAITING_PAYMENT' && { paymentMessage: due }),
    },
  };
}

/** One invoice for each order, however often it is approved. */
const invoiceNumber = (referenceTransactionId: string) => `INV-${referenceTransactionId.replace(/^transaction_/, '')}`;
