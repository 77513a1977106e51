import { hash } from 'node:crypto';
import { STYLE } from './style.ts';

/** No script, no frame, and no other file than the page itself. */
export const PAGE_HEADERS = {
  // No form-action: browsers hold redirects after a form to it, and ours lead to the apps.
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${hash('sha256', STYLE, 'base64')}'; base-uri 'none'; frame-ancestors 'none'`,
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
} as const;
