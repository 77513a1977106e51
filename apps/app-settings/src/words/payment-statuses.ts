import type { Tone } from '@ecwid-kit/ui';
import type { Locale } from './locale.ts';

interface StatusWords {
  readonly tone: Tone;
  readonly words: Readonly<Record<Locale, string>>;
}

const STATUSES: Readonly<Record<string, StatusWords>> = {
  AWAITING_PAYMENT: { tone: 'warning', words: { en: 'Awaiting payment', de: 'Warten auf Zahlung' } },
  PAID: { tone: 'success', words: { en: 'Paid', de: 'Bezahlt' } },
  CANCELLED: { tone: 'neutral', words: { en: 'Cancelled', de: 'Storniert' } },
  REFUNDED: { tone: 'neutral', words: { en: 'Refunded', de: 'Erstattet' } },
  PARTIALLY_REFUNDED: { tone: 'neutral', words: { en: 'Partially refunded', de: 'Teilweise erstattet' } },
};

export const PAYMENT_STATUSES = Object.keys(STATUSES);

/** A status that the platform added, or the store made, is shown as it is. */
export function paymentStatus(status: string, locale: Locale): { readonly label: string; readonly tone: Tone } {
  const known = STATUSES[status];
  return known ? { label: known.words[locale], tone: known.tone } : { label: status, tone: 'neutral' };
}
