import type { Delivery, ExchangeSummary } from '@ecwid-kit/types/control';
import type { Tone } from '@ecwid-kit/ui';

/** How an exchange went. Status 0 is no answer. */
export function exchangeTone(status: number): Tone {
  if (status === 0 || status >= 500) return 'danger';
  if (status >= 400) return 'warning';
  return status >= 300 ? 'neutral' : 'success';
}

export function exchangeStatus(status: number): string {
  return status === 0 ? 'No answer' : String(status);
}

export const KIND_WORDS: Readonly<Record<ExchangeSummary['kind'], string>> = {
  rest: 'REST',
  oauth: 'OAuth',
  webhook: 'Webhook',
  shipping: 'Shipping',
  discount: 'Discount',
  payment: 'Payment',
  storefront: 'Storefront',
  download: 'Download',
};

export const DELIVERY_STATUS: Readonly<Record<Delivery['status'], { label: string; tone: Tone }>> = {
  pending: { label: 'Waiting', tone: 'warning' },
  delivered: { label: 'Delivered', tone: 'success' },
  failed: { label: 'Failed', tone: 'danger' },
};

interface ShortAddress {
  /** What tells exchanges apart: the path, of a REST call the part after the store. */
  readonly path: string;
  /** Host and query, as far as there are any. */
  readonly rest: string;
}

export function shortAddress(url: string): ShortAddress {
  const [path = '', query = ''] = pathOf(url).split('?');
  const ofStore = /^\/api\/v3\/\d+(\/.*)?$/.exec(path);
  const host = ofStore || !URL.canParse(url) ? '' : new URL(url).host;
  return { path: ofStore ? (ofStore[1] ?? '/') : path, rest: [host, query && `?${query}`].filter(Boolean).join(' ') };
}

/** Path and query. What came to the sandbox is kept without its host. */
export function pathOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}
