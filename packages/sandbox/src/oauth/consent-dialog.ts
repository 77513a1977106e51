import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Platform } from '../platform/platform.ts';
import { findDemoOwner } from '../users/demo-owner.ts';
import { findUserByPassword } from '../users/sign-in.ts';
import { readAuthorizeRequest, type AuthorizeRequest } from './authorize-request.ts';
import { beginBrowserSession, endBrowserSession, isCsrfTokenRight, readBrowserSession } from './browser-session.ts';
import { allow, deny } from './consent.ts';
import { eligibleStores } from './eligible-stores.ts';
import { consentPage } from './pages/consent-page.ts';
import { errorPage, noStorePage } from './pages/error-page.ts';
import type { Html } from '../platform-pages/page.ts';
import { signInPage } from './pages/sign-in-page.ts';
import type { OauthProgress } from './record-oauth.ts';

export interface ConsentDialogDeps {
  readonly platform: Platform;
  /** Whether the demo owner signs in by a click. */
  readonly development: boolean;
}

type Answer = Response | Promise<Response>;

/** The dialog over HTTP: one address, which shows whatever the merchant has to do next. */
export function createConsentDialog({ platform, development }: ConsentDialogDeps) {
  const show = (c: Context, html: Html, status: ContentfulStatusCode = 200): Answer => c.html(html, status);

  async function showSignIn(c: Context, { app }: AuthorizeRequest, problem?: { email: string; error: string }) {
    const demo = development && (await findDemoOwner(platform.db)) !== undefined;
    const html = signInPage({ appName: app.name, action: ownAddress(c), demo, ...problem });
    return show(c, html, problem ? 401 : 200);
  }

  async function showDialog(c: Context, request: AuthorizeRequest) {
    const session = await readBrowserSession(platform, c);
    if (!session) return showSignIn(c, request);
    const stores = await eligibleStores(platform.db, session.user.id, request.app);
    const action = ownAddress(c);
    if (stores.length === 0) return show(c, noStorePage(request.app.name, session.user.email, action), 403);
    return show(c, consentPage({ request, session, stores, action }));
  }

  async function signIn(c: Context, request: AuthorizeRequest, progress: OauthProgress, form: URLSearchParams) {
    const email = form.get('email') ?? '';
    const userId = await findUserByPassword(platform, { email, password: form.get('password') ?? '' });
    if (!userId) return showSignIn(c, request, { email, error: 'The e-mail or the password is wrong.' });
    await beginBrowserSession(platform, progress.trace, c, userId);
    return c.redirect(ownAddress(c), 303);
  }

  async function signInDemo(c: Context, progress: OauthProgress) {
    const userId = development ? await findDemoOwner(platform.db) : undefined;
    if (!userId) return show(c, errorPage('There is no demo owner here.'), 403);
    await beginBrowserSession(platform, progress.trace, c, userId);
    return c.redirect(ownAddress(c), 303);
  }

  async function grant(c: Context, request: AuthorizeRequest, progress: OauthProgress, form: URLSearchParams) {
    const session = await readBrowserSession(platform, c);
    if (!session) return showSignIn(c, request);
    if (!isCsrfTokenRight(session, form.get('csrf'))) {
      return show(c, errorPage('This form did not come from our own page. Open the dialog again.'), 403);
    }
    const stores = await eligibleStores(platform.db, session.user.id, request.app);
    const store = stores.find(({ id }) => String(id) === form.get('store_id'));
    if (!store) return show(c, errorPage('You have no such store.'), 404);
    progress.storeId = store.id;
    return c.redirect(await allow(platform, progress.trace, store.id, request), 303);
  }

  return {
    /** @param form what was posted; absent for a GET */
    async answer(c: Context, progress: OauthProgress, form?: URLSearchParams): Promise<Response> {
      const reading = await readAuthorizeRequest(platform.db, new URL(c.req.url).searchParams);
      if (reading.status === 'invalid') {
        progress.clientId = reading.clientId;
        progress.hint = reading.problem;
        return show(c, errorPage(reading.problem), 400);
      }
      const { request } = reading;
      progress.clientId = request.app.clientId;
      const action = form?.get('action') ?? '';
      if (form) progress.requestBody = `action=${encodeURIComponent(action)}`;
      if (form === undefined) return showDialog(c, request);
      if (action === 'sign-in') return signIn(c, request, progress, form);
      if (action === 'demo') return signInDemo(c, progress);
      if (action === 'deny') return c.redirect(deny(request), 303);
      if (action === 'allow') return grant(c, request, progress, form);
      if (action === 'sign-out') await endBrowserSession(platform, progress.trace, c);
      return c.redirect(ownAddress(c), 303);
    },
  };
}

/** Path and query, never the host: behind a proxy ours is not the browser's. */
function ownAddress(c: Context): string {
  const { pathname, search } = new URL(c.req.url);
  return pathname + search;
}
