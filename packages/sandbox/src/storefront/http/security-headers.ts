import type { PageContext } from '../visit/page-context.ts';

/**
 * Scripts need this answer's nonce; what they load themselves is trusted too, since apps bring code that brings more.
 * Styles may be inline for the same reason.
 */
export function contentSecurityPolicy({ nonce, path }: PageContext, { handsOver = false } = {}): string {
  const isCatalog = !/^(?:checkout|order|account)/.test(path);
  return [
    `default-src 'self'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'unsafe-inline' https: http:`,
    `img-src * data: blob:`,
    `font-src 'self' data: https: http:`,
    `connect-src *`,
    `frame-src *`,
    `media-src *`,
    `object-src 'none'`,
    `base-uri 'none'`,
    // Browsers apply it to redirects after the form too, and a payment app may send the shopper anywhere.
    `form-action ${handsOver ? '*' : `'self'`}`,
    // Anybody may show the shop on a page of theirs; where money and addresses are typed, nobody.
    `frame-ancestors ${isCatalog ? '*' : `'self'`}`,
  ].join('; ');
}

export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
};
