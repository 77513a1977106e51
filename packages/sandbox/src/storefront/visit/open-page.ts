import type { StoreProfile } from '@ecwid-kit/types';
import type { Platform } from '../../platform/platform.ts';
import { withOrigin } from '../../platform/origin.ts';
import { startTrace } from '../../platform/trace.ts';
import { ALPHANUMERIC } from '../../random/random.ts';
import type { Shop } from '../../shop/index.ts';
import { listStorefrontApps } from '../api/storefront-apps.ts';
import { listCategories } from '../catalog/read-categories.ts';
import { findSignedIn } from '../sign-in/customer-session.ts';
import { textsIn } from '../texts/texts.ts';
import type { PageContext } from './page-context.ts';
import { csrfTokenOf, readCustomerCookie, readLanguageCookie, readSession, type ShopperSession } from './session.ts';

const NONCE_LENGTH = 22;
const EMBED = /^embed(?:\/|$)/;

export interface OpenedPage {
  readonly page: PageContext;
  readonly session: ShopperSession;
  readonly suspended: boolean;
}

/** Reads what every page needs. `undefined` when there is no such store. */
export async function openPage(
  platform: Platform,
  shop: Shop,
  storeId: number,
  request: Request,
): Promise<OpenedPage | undefined> {
  const row = await platform.db
    .selectFrom('store')
    .select(['profile', 'suspended'])
    .where('id', '=', storeId)
    .executeTakeFirst();
  if (!row) return undefined;
  const profile = JSON.parse(withOrigin(row.profile, '')) as StoreProfile; // written by us, checked by the contract
  const url = new URL(request.url);
  const session = readSession(request, platform.random);
  const trace = startTrace(platform.random, request.headers.get('traceparent'));
  const root = `/shop/${storeId}`;
  const rest = url.pathname.slice(root.length).replaceAll(/^\/+|\/+$/g, '');
  const embedded = EMBED.test(rest);
  const languages = languagesOf(profile);
  const lang = chooseLanguage(languages, url, request);
  const customerToken = readCustomerCookie(request);
  const customer = await findSignedIn(platform, storeId, customerToken);
  const visit = {
    storeId,
    sessionToken: session.token,
    trace,
    lang,
    userAgent: request.headers.get('user-agent') ?? '',
    refererUrl: request.headers.get('referer') ?? '',
    ...(customer && { customerId: customer.id }),
  };
  const cart = session.isNew ? undefined : await shop.openCart(visit);
  const page: PageContext = {
    platform,
    shop,
    storeId,
    root,
    base: embedded ? `${root}/embed` : root,
    path: embedded ? rest.replace(EMBED, '') : rest,
    url,
    profile,
    lang,
    languages,
    texts: textsIn(lang),
    visit,
    trace,
    ...(customer && { customer }),
    ...(customerToken && { customerToken }),
    csrfToken: csrfTokenOf(session.token),
    nonce: platform.random.text(NONCE_LENGTH, ALPHANUMERIC),
    embedded,
    cartCount: cart?.items.reduce((count, item) => count + item.quantity, 0) ?? 0,
    categories: await listCategories(platform.db, storeId, 0, lang),
    apps: await listStorefrontApps(platform, storeId),
  };
  return { page, session, suspended: row.suspended !== 0 || profile.account?.suspended === true };
}

/** The main language first. */
function languagesOf({ languages }: StoreProfile): string[] {
  const main = languages?.defaultLanguage ?? languages?.enabledLanguages?.[0] ?? 'en';
  return [...new Set([main, ...(languages?.enabledLanguages ?? [])])];
}

function chooseLanguage(languages: readonly string[], url: URL, request: Request): string {
  const wanted = [url.searchParams.get('lang'), readLanguageCookie(request)];
  return wanted.find((lang) => lang && languages.includes(lang)) ?? languages[0] ?? 'en';
}
