import { isEcwidError, type EcwidClient } from '@ecwid-kit/api-client';
import type { Site } from '../server/site.ts';
import { enter } from '../session/enter.ts';

/** The largest value the platform takes. */
const MAX_CHARACTERS = 1024 * 1024;

interface StorageAddress {
  readonly clientId: string;
  /** Absent: all of them. */
  readonly key: string | undefined;
}

/** Stands in for the API's app storage, so that the token stays on the server. Answers as the API does. */
export async function answerStorage(
  site: Site,
  request: Request,
  { clientId, key }: StorageAddress,
): Promise<Response> {
  const [, session] = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  const entrance = await enter(site, clientId, session);
  if (entrance.status === 'refused') return refuse(401, entrance.reason, { 'www-authenticate': 'Bearer' });
  try {
    return await answer(entrance.api, request, key);
  } catch (error) {
    if (isEcwidError(error, 'api_rejected')) return refuse(error.status, error.errorCode ?? 'OTHER');
    const { storeId } = entrance.session;
    site.logger('warn', 'storage.failed', {
      app: clientId,
      storeId,
      error: error instanceof Error ? error.message : '',
    });
    return refuse(502, 'platform_away');
  }
}

async function answer({ appStorage }: EcwidClient, request: Request, key: string | undefined): Promise<Response> {
  if (request.method === 'GET') {
    return Response.json(key === undefined ? await appStorage.list() : await appStorage.get(key), {
      headers: NO_STORE,
    });
  }
  if (key === undefined) return refuse(404, 'key_missing');
  const value = await request.text();
  if (value.length > MAX_CHARACTERS) return refuse(413, 'value_too_long');
  return Response.json(await appStorage.add(key, value), { headers: NO_STORE });
}

const NO_STORE = { 'cache-control': 'no-store' };

const refuse = (status: number, errorCode: string, headers = {}) =>
  Response.json({ errorCode, errorMessage: errorCode }, { status, headers: { ...NO_STORE, ...headers } });
