import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse } from 'hono/utils/cookie';
import { ALPHANUMERIC, type Random } from '../../random/random.ts';

const SESSION_COOKIE = 'ecwid_kit_shop';
const LANGUAGE_COOKIE = 'ecwid_kit_lang';
const CUSTOMER_COOKIE = 'ecwid_kit_customer';
export const TOKEN_LENGTH = 40;
const TOKEN = /^[A-Za-z0-9]{40}$/;
const MONTH_SECONDS = 30 * 86_400;
const YEAR_SECONDS = 365 * 86_400;

/** How long a customer stays signed in. The platform's own figure is not documented. */
export const CUSTOMER_SESSION_SECONDS = MONTH_SECONDS;

export interface ShopperSession {
  readonly token: string;
  /** The browser did not send one: the answer sets it. */
  readonly isNew: boolean;
}

/** The shopper's session: what its cookie says, or a new one. */
export function readSession(request: Request, random: Random): ShopperSession {
  const token = readCookie(request, SESSION_COOKIE);
  return token && TOKEN.test(token) ? { token, isNew: false } : newSession(random);
}

export function newSession(random: Random): ShopperSession {
  return { token: random.text(TOKEN_LENGTH, ALPHANUMERIC), isNew: true };
}

/** The token of the customer who is signed in, as the browser has it. */
export function readCustomerCookie(request: Request): string | undefined {
  const token = readCookie(request, CUSTOMER_COOKIE);
  return token && TOKEN.test(token) ? token : undefined;
}

export function customerCookie(token: string, base: string, isSecure: boolean): string {
  return cookie(CUSTOMER_COOKIE, token, base, CUSTOMER_SESSION_SECONDS, isSecure);
}

/** Makes the browser forget who was signed in. */
export function noCustomerCookie(base: string, isSecure: boolean): string {
  return cookie(CUSTOMER_COOKIE, '', base, 0, isSecure);
}

export function readLanguageCookie(request: Request): string | undefined {
  return readCookie(request, LANGUAGE_COOKIE);
}

export function sessionCookie({ token }: ShopperSession, base: string, isSecure: boolean): string {
  return cookie(SESSION_COOKIE, token, base, MONTH_SECONDS, isSecure);
}

export function languageCookie(lang: string, base: string, isSecure: boolean): string {
  return cookie(LANGUAGE_COOKIE, lang, base, YEAR_SECONDS, isSecure);
}

/**
 * What forms of a session carry. Derived from the session, which no other site can read, so that nothing is stored and
 * several tabs agree.
 */
export function csrfTokenOf(sessionToken: string): string {
  return createHmac('sha256', sessionToken).update('storefront form').digest('base64url');
}

export function isCsrfToken(candidate: unknown, sessionToken: string): boolean {
  if (typeof candidate !== 'string') return false;
  const expected = Buffer.from(csrfTokenOf(sessionToken));
  const given = Buffer.from(candidate);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function readCookie(request: Request, name: string): string | undefined {
  return parse(request.headers.get('cookie') ?? '', name)[name];
}

function cookie(name: string, value: string, path: string, maxAge: number, isSecure: boolean): string {
  const secure = isSecure ? '; Secure' : '';
  return `${name}=${value}; Path=${path}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
}
