import { exchangeCode, OAuthExchangeError, readRedirect } from '@ecwid-kit/auth';
import type { MountedApp } from '../app/mounted-app.ts';
import { refuse } from '../http/answers.ts';
import { keepInstallation } from '../installations/keep-installation.ts';
import { donePage } from './done-page.ts';

/** Takes the merchant back from the platform: exchanges the code once and keeps the tokens. */
export async function answerReturn(mounted: MountedApp, request: Request): Promise<Response> {
  const { app, clientSecret, oauth, logger } = mounted;
  const reading = readRedirect(request.url);
  if (reading.status === 'denied') return donePage(`${app.name} was not installed`, 'Nothing was changed.', 403);
  if (reading.status === 'invalid') return refuse(400, reading.reason, 'The address has no authorization code');
  const { code, storeId } = reading;
  try {
    const grant = await exchangeCode({
      clientId: app.clientId,
      clientSecret,
      code,
      redirectUri: oauth.redirectUri ?? ownAddress(request),
      ...(storeId !== undefined && { storeId }),
      ...(oauth.baseUrl !== undefined && { baseUrl: oauth.baseUrl }),
      ...(oauth.fetch && { fetch: oauth.fetch }),
    });
    await keepInstallation(mounted, grant);
    const next = oauth.afterInstallUrl?.(grant.storeId);
    return next === undefined
      ? donePage(`${app.name} is installed`, 'You can close this page.', 200)
      : new Response(null, { status: 303, headers: { location: next, 'cache-control': 'no-store' } });
  } catch (error) {
    if (!(error instanceof OAuthExchangeError)) throw error;
    logger('error', 'oauth.failed', { code: error.code, status: error.status });
    return donePage(`${app.name} could not be installed`, 'Please install it again from the App Market.', 502);
  }
}

function ownAddress(request: Request): string {
  const url = new URL(request.url);
  return `${url.origin}${url.pathname}`;
}
