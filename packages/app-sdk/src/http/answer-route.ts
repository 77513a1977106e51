import type { AppRoute } from '../app/app-definition.ts';
import type { MountedApp } from '../app/mounted-app.ts';
import { isAppSdkError } from '../errors.ts';
import { verifyPageToken } from '../tokens/page-token.ts';
import { refuse } from './answers.ts';

/** Lets another site's scripts ask with a token. There are no cookies here that they could misuse. */
const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'content-disposition' };

/** Answers a request to one of the app's own routes. */
export async function answerRoute(mounted: MountedApp, route: AppRoute<unknown>, request: Request): Promise<Response> {
  const { services, logger, tokens } = mounted;
  const traceparent = request.headers.get('traceparent') ?? undefined;
  const storeId = route.access === 'page' ? await pageStore(mounted, request) : undefined;
  if (route.access === 'page' && storeId === undefined) {
    const headers = { ...CORS, 'www-authenticate': 'Bearer' };
    return refuse(401, 'token_invalid', 'The page’s token is missing, wrong or too old: open the page again', headers);
  }
  const answered = await route.handle({
    request,
    url: new URL(request.url),
    storeId,
    services,
    logger,
    tokens,
    signal: request.signal,
    getApi: async (id) => mounted.apiOf(id, traceparent),
  });
  if (route.access === 'page') for (const [name, value] of Object.entries(CORS)) answered.headers.set(name, value);
  return answered;
}

/** Answers the browser's question whether another site may ask. */
export function answerPreflight(route: AppRoute<unknown>): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...CORS,
      'access-control-allow-methods': route.method,
      'access-control-allow-headers': 'authorization, content-type, traceparent',
      'access-control-max-age': '600',
    },
  });
}

async function pageStore({ tokens }: MountedApp, request: Request): Promise<number | undefined> {
  const [, token] = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (token === undefined) return undefined;
  try {
    return await verifyPageToken(tokens, token);
  } catch (error) {
    if (isAppSdkError(error)) return undefined;
    throw error;
  }
}
