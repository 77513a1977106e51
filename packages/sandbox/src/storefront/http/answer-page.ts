import { html } from 'hono/html';
import type { Platform } from '../../platform/platform.ts';
import type { Shop } from '../../shop/index.ts';
import { answerJson } from '../api/answer-json.ts';
import { answerApi, isApiPath, preflight } from '../api/api-routes.ts';
import { notFoundPage } from '../catalog/catalog-pages.ts';
import { layout, type PageContent } from '../layout/layout.ts';
import { messageBody } from '../layout/notices.ts';
import { openPage, type OpenedPage } from '../visit/open-page.ts';
import { isSecure, storeName, type PageContext } from '../visit/page-context.ts';
import { cartNews } from '../cart/cart-news.ts';
import { countVisit } from '../visit/count-visit.ts';
import { isCsrfToken, languageCookie, sessionCookie } from '../visit/session.ts';
import { submitForm } from './form-routes.ts';
import { showPage } from './page-routes.ts';
import { recordVisit } from './record-visit.ts';
import { contentSecurityPolicy, PAGE_HEADERS } from './security-headers.ts';

export interface StorefrontDeps {
  readonly platform: Platform;
  readonly shop: Shop;
}

/** Answers everything below `/shop/{storeId}`. `undefined` when there is no such store. */
export async function answerStorefront(
  { platform, shop }: StorefrontDeps,
  storeId: number,
  request: Request,
): Promise<Response | undefined> {
  if (request.method === 'OPTIONS') return preflight(request);
  const startedMs = platform.clock.now();
  const forRecord = request.method === 'POST' ? request.clone() : request;
  const opened = await openPage(platform, shop, storeId, request);
  if (!opened) return undefined;
  const response = await answerOpened(opened, request);
  setCookies(response.headers, opened);
  if (request.method === 'POST' || isApiPath(opened.page.path)) {
    await recordVisit(platform, { opened, request: forRecord, response, startedMs });
  }
  return response;
}

async function answerOpened({ page, suspended, session }: OpenedPage, request: Request): Promise<Response> {
  const { texts, profile, path } = page;
  if (suspended) {
    return respond(page, 403, bare(texts.suspendedTitle, texts.suspendedText));
  }
  if (profile.settings?.closed) {
    return respond(page, 503, bare(texts.closedTitle(storeName(page)), texts.closedText), { 'Retry-After': '3600' });
  }
  if (isApiPath(path)) return answerApi(page, session, request);
  if (request.method === 'GET' || request.method === 'HEAD') {
    const answer = await showPage(page);
    if (typeof answer === 'string') return redirect(answer, 302);
    if (answer && request.method === 'GET') await countVisit(page);
    return respond(page, answer ? 200 : 404, answer ?? notFoundPage(page));
  }
  if (request.method !== 'POST') return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD, POST' } });
  const form = await readForm(request);
  if (!form || session.isNew || !isCsrfToken(form.get('_csrf'), session.token)) {
    return respond(page, 403, refusedContent(page));
  }
  const outcome = await submitForm(page, form);
  if (outcome.kind === 'redirect' && request.headers.get('accept') === 'application/json') {
    return answerJson(await cartNews(page, outcome.to));
  }
  switch (outcome.kind) {
    case 'redirect':
      return redirect(outcome.to, 303, outcome.cookies);
    case 'invalid':
      return respond(page, 422, outcome.content);
    case 'payment':
      return respond(page, 200, outcome.content, {}, { handsOver: true });
    case 'nowhere':
      return respond(page, 404, notFoundPage(page));
  }
}

async function readForm(request: Request): Promise<FormData | undefined> {
  try {
    return await request.formData();
  } catch {
    return undefined; // not a form
  }
}

function refusedContent({ texts, root, base, embedded }: PageContext): PageContent {
  const link = embedded ? { href: root, text: texts.openInTab, newTab: true } : { href: base, text: texts.toHome };
  return {
    title: texts.refusedTitle,
    isPrivate: true,
    body: messageBody({ title: texts.refusedTitle, text: texts.refusedText, link }),
  };
}

function bare(title: string, text: string): PageContent {
  return { title, isPrivate: true, isBare: true, body: html`${messageBody({ title, text })}` };
}

async function respond(
  page: PageContext,
  status: number,
  content: PageContent,
  headers: Readonly<Record<string, string>> = {},
  options: { readonly handsOver?: boolean } = {},
): Promise<Response> {
  return new Response(String(await layout(page, content)), {
    status,
    headers: {
      ...PAGE_HEADERS,
      // Every page shows a cart and carries the session's token.
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': contentSecurityPolicy(page, options),
      'Content-Language': page.lang.replace('_', '-'),
      ...headers,
    },
  });
}

function redirect(to: string, status: 302 | 303, cookies: readonly string[] = []): Response {
  const headers = new Headers({ Location: to, 'Cache-Control': 'no-store' });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(null, { status, headers });
}

function setCookies(headers: Headers, { page, session }: OpenedPage): void {
  if (session.isNew) headers.append('Set-Cookie', sessionCookie(session, page.root, isSecure(page)));
  const asked = page.url.searchParams.get('lang');
  if (asked === page.lang) headers.append('Set-Cookie', languageCookie(page.lang, page.root, isSecure(page)));
}
