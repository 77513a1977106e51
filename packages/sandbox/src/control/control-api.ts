import type { ControlRoute } from '@ecwid-kit/types/control-routes';
import { withOrigin } from '../platform/origin.ts';
import type { Platform } from '../platform/platform.ts';
import { startTrace } from '../platform/trace.ts';
import { ApiError, apiError } from '../rest/api-error.ts';
import { parseCall } from '../rest/parse-call.ts';
import { readText } from '../rest/read-body.ts';
import type { RouteMatcher } from '../rest/route-matcher.ts';
import { checkAccess, identify, requireSignedIn, type ControlOptions } from './control-access.ts';

export const CONTROL_PREFIX = '/_sandbox';

export interface ControlApiDeps {
  readonly platform: Platform;
  readonly routes: RouteMatcher;
  readonly options: ControlOptions;
}

/** Answers `/_sandbox/…`. No CORS: browsers reach it through the admin's server only. */
export async function handleControl(
  { platform, routes, options }: ControlApiDeps,
  request: Request,
): Promise<Response> {
  const trace = startTrace(platform.random, request.headers.get('traceparent'));
  const headers = {
    'Content-Type': 'application/json;charset=utf-8',
    'Cache-Control': 'no-store',
    'x-sandbox-trace': trace.traceId,
  };
  try {
    const url = new URL(request.url);
    const match = routes.match(request.method, url.pathname.slice(CONTROL_PREFIX.length));
    if (!match) throw new ApiError({ status: 404, message: 'Not found' });
    const { operation, handler } = match.mounted;
    const { access } = operation.route as ControlRoute; // only control operations are mounted here
    const caller = await identify(platform, options, request.headers.get('authorization'));
    requireSignedIn(caller, access);
    const parsed = parseCall(operation, {
      params: match.params,
      query: url.searchParams,
      headers: request.headers,
      body: operation.route.bodyType === 'none' ? undefined : await readText(request),
    });
    const { storeId } = parsed.params;
    await checkAccess(platform, options, caller, access, typeof storeId === 'number' ? storeId : undefined);
    const answer = await handler({
      platform,
      caller,
      params: parsed.params,
      query: parsed.query,
      body: parsed.body,
      trace,
      write: (work: Parameters<Platform['write']>[1]) => platform.write(trace, work),
    } as never); // parsed by the operation's own schemas, which the handler's types come from
    return new Response(withOrigin(JSON.stringify(answer), platform.origin()), { headers });
  } catch (error) {
    const known = error instanceof ApiError ? error : unexpected(error);
    return new Response(known.toJson(), { status: known.status, headers: { ...headers, ...known.headers } });
  }
}

function unexpected(error: unknown): ApiError {
  process.emitWarning(error instanceof Error ? error : String(error), { code: 'SANDBOX_INTERNAL' });
  return apiError('INTERNAL_ERROR', 'Internal error');
}
