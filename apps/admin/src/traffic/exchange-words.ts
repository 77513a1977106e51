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

/** The part of an address that tells exchanges apart: the path of a REST call, host and path of what apps were sent. */
export function shortUrl(url: string): string {
  const path = pathOf(url);
  const rest = /^\/api\/v3\/\d+(\/.*)?$/.exec(path);
  if (rest) return rest[1] ?? '/';
  return URL.canParse(url) ? `${new URL(url).host}${path}` : path;
}

/** Path and query. What came to the sandbox is kept without its host. */
export function pathOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}
