import type { Route } from '@ecwid-kit/types';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import { withOrigin } from '../platform/origin.ts';
import { startTrace, type Trace } from '../platform/trace.ts';
import type { TokenInfo } from '../apps/token-directory.ts';
import { authenticateSite } from '../instant-site/tokens/site-tokens.ts';
import { recordRestCall } from '../traffic/record-rest-call.ts';
import type { FaultInjector } from '../faults/fault-injector.ts';
import type { AnswerCache } from './answer-cache.ts';
import { ApiError, apiError } from './api-error.ts';
import { authenticateApp } from './authenticate-app.ts';
import { authenticate, authorize, checkCaller, tokenOf } from './authorize.ts';
import { FileAnswer, JsonText } from './call.ts';
import { compressed } from './compress.ts';
import { corsHeaders, preflight } from './cors.ts';
import { readParameters } from './form-parameters.ts';
import { hintHeader } from './hint-header.ts';
import { parseCall, refuseIgnored } from './parse-call.ts';
import { readBody } from './read-body.ts';
import type { RateLimiter } from './rate-limiter.ts';
import { parseResponseFields, pickFields } from './response-fields.ts';
import type { StoreStates } from '../stores/plan/store-states.ts';
import type { Match, RouteMatcher } from './route-matcher.ts';
import { locate, type RouteTables } from './locate.ts';

export interface RestApiDeps {
  readonly platform: Platform;
  readonly routes: RouteTables;
  readonly limiter: RateLimiter;
  readonly faults: FaultInjector;
  readonly cache: AnswerCache;
  readonly storeStates: StoreStates;
  /** Whether a field or parameter that would be ignored is an error instead. */
  readonly strict: boolean;
  /** Whether large answers are compressed for who accepts it. */
  readonly compress: boolean;
}

/** A call on its way in, over the wire or from a batch. */
export interface IncomingCall {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly trace: Trace;
  readonly readBody: (route: Route) => Promise<string | Uint8Array | undefined>;
  /** Finds who calls, where no token says so. Such a call is not counted: the one that brought it was. */
  readonly findCaller?: () => Promise<TokenInfo | undefined>;
  /** Changes the store on behalf of the call, where it is not the platform's own way. */
  readonly write?: <T>(work: (tx: WriteTransaction) => Promise<T>) => Promise<T>;
}

/** What a call is answered. */
export interface RestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: FileAnswer['content'];
  readonly isFile: boolean;
}

/** What becomes known of a request on its way, for the record. */
export interface RestProgress {
  readonly trace: Trace;
  readonly startedMs: number;
  storeId: number;
  caller?: TokenInfo;
  operation?: string;
  /** Of an answer that is no error. */
  status?: number;
  hint?: string;
  /** The body as it came, where it is text. */
  requestBody: string;
}

/** Answers `/api/v3/…`, and the pages that anybody may have from the storefront's host. */
export async function handleRest(deps: RestApiDeps, request: Request): Promise<Response> {
  if (request.method === 'OPTIONS') return preflight(request);
  const { url, request: left } = await readParameters(request);
  const answered = await answerCall(deps, {
    method: request.method,
    url,
    headers: request.headers,
    trace: startTrace(deps.platform.random, request.headers.get('traceparent')),
    readBody: (route) => readBody(route, left),
  });
  const { content, status, headers } = deps.compress
    ? await compressed(request.headers.get('accept-encoding'), answered)
    : answered;
  return new Response(content, { status, headers });
}

/** Answers one call, and records it. Whatever goes wrong becomes an answer. */
export async function answerCall(deps: RestApiDeps, call: IncomingCall): Promise<RestAnswer> {
  const { platform } = deps;
  const started = performance.now();
  const progress: RestProgress = {
    trace: call.trace,
    startedMs: platform.clock.now(),
    storeId: 0,
    requestBody: '',
  };
  const given = await answerOrError(deps, call, progress);
  recordRestCall(platform.traffic, { call, answer: given, progress, durationMs: performance.now() - started });
  return given;
}

async function answerOrError(deps: RestApiDeps, call: IncomingCall, progress: RestProgress): Promise<RestAnswer> {
  try {
    const found = await answer(deps, call, progress);
    const isFile = found instanceof FileAnswer;
    return {
      status: progress.status ?? 200,
      headers: { ...responseHeaders(progress), ...(isFile && found.headers) },
      content: isFile ? found.content : found,
      isFile,
    };
  } catch (error) {
    const known = error instanceof ApiError ? error : internalError(error);
    if (known.hint) progress.hint = known.hint;
    return {
      status: known.status,
      headers: { ...responseHeaders(progress), ...known.headers },
      content: known.toJson(),
      isFile: false,
    };
  }
}

async function answer(deps: RestApiDeps, call: IncomingCall, progress: RestProgress): Promise<string | FileAnswer> {
  const { url } = call;
  const { storeId, path, under } = locate(url.pathname);
  progress.storeId = storeId;
  const match = findRoute(deps.routes[under], call.method, path);
  progress.operation = match.mounted.name;
  progress.status = match.mounted.operation.route.status ?? 200;
  await admit(deps, call, match, progress);
  const workOut = () => handle(deps, call, match, progress);
  const { caller } = progress;
  if (!CACHED.has(match.mounted.name) || !caller || url.searchParams.has('token')) return workOut();
  const question = `${caller.kind === 'public' ? 'public' : 'whole'} ${path}${url.search}`;
  // A hint belongs to each answer, so one that comes with a hint is worked out every time.
  return deps.cache.get(storeId, question, workOut, () => progress.hint === undefined);
}

/** Reads of the catalog: the same for every app that may make them, until the store changes. */
const CACHED: ReadonlySet<string> = new Set(['products.search', 'products.get', 'categories.search', 'categories.get']);

/** Lets a call in that may be made. Throws the error that any other one gets. */
async function admit(deps: RestApiDeps, call: IncomingCall, match: Match, progress: RestProgress): Promise<void> {
  const { route } = match.mounted.operation;
  const token = route.auth === 'none' ? undefined : tokenOf(call.headers.get('authorization'), call.url.searchParams);
  if (call.findCaller) {
    progress.caller = checkCaller(await call.findCaller(), progress.storeId);
  } else if (route.auth === 'app') {
    progress.caller = await authenticateApp(deps.platform, call.headers, call.url.searchParams);
    deps.limiter.take(progress.caller.tokenHash);
  } else if (route.auth === 'site') {
    progress.caller = await authenticateSite(deps.platform, token, progress.storeId);
    if (progress.caller.kind !== 'session') deps.limiter.take(progress.caller.tokenHash);
  } else if (route.auth === 'token' || token !== undefined) {
    progress.caller = await authenticate(deps.platform.tokens, token, progress.storeId);
    if (progress.caller.kind !== 'session') deps.limiter.take(progress.caller.tokenHash);
  }
  if (progress.caller) await letIn(deps, progress.caller, route);
  await deps.faults.beforeRest(progress.storeId, progress.caller?.clientId ?? '', match.mounted.name);
}

/** Lets in who is known. People work in their store whatever becomes of it; apps do not. */
async function letIn({ storeStates }: RestApiDeps, caller: TokenInfo, route: Route): Promise<void> {
  if (caller.kind === 'secret' || caller.kind === 'public') await storeStates.check(caller.storeId);
  authorize(caller, route);
}

async function handle(
  { platform, strict }: RestApiDeps,
  call: IncomingCall,
  match: Match,
  progress: RestProgress,
): Promise<string | FileAnswer> {
  const { operation, handler } = match.mounted;
  const query = call.url.searchParams;
  const body = await call.readBody(operation.route);
  if (typeof body === 'string') progress.requestBody = body;
  const parsed = parseCall(operation, {
    params: match.params,
    query,
    headers: call.headers,
    body,
  });
  if (strict) refuseIgnored(parsed.ignored);
  if (parsed.ignored.length > 0) progress.hint = `Ignored: ${parsed.ignored.join(', ')}`;
  const result = await handler({
    platform,
    storeId: progress.storeId,
    caller: progress.caller,
    params: parsed.params as never, // parsed by the operation's own schemas, which the handler's types come from
    query: parsed.query as never,
    body: parsed.body as never,
    headers: parsed.headers as never,
    trace: progress.trace,
    write: call.write ?? ((work) => platform.write(progress.trace, work)),
  });
  if (result instanceof FileAnswer) return result;
  const fields = query.get('responseFields');
  const text = fields ? pickedText(result, fields) : result instanceof JsonText ? result.text : JSON.stringify(result);
  return withOrigin(text, platform.origin());
}

function pickedText(result: unknown, fields: string): string {
  const value: unknown = result instanceof JsonText ? JSON.parse(result.text) : result;
  return JSON.stringify(pickFields(value, parseResponseFields(fields)));
}

function findRoute(routes: RouteMatcher, method: string, path: string): Match {
  const match = routes.match(method === 'HEAD' ? 'GET' : method, path);
  if (match) return match;
  const methods = routes.methodsOf(path);
  if (methods.length > 0)
    throw apiError(
      'METHOD_NOT_ALLOWED',
      `Method ${method} is not allowed here`,
      `This path takes ${methods.join(', ')}.`,
    );
  throw new ApiError({ status: 404, message: 'Not found', hint: `No REST call has the path ${path}.` });
}

function responseHeaders(progress: RestProgress): Record<string, string> {
  return {
    'Content-Type': 'application/json;charset=utf-8',
    ...corsHeaders,
    'x-sandbox-trace': progress.trace.traceId,
    ...(progress.hint && { 'x-sandbox-hint': hintHeader(progress.hint) }),
  };
}

function internalError(error: unknown): ApiError {
  const reason = error instanceof Error ? error.message : String(error);
  process.emitWarning(error instanceof Error ? error : reason, { code: 'SANDBOX_INTERNAL' });
  return apiError('INTERNAL_ERROR', 'Internal error', `A fault of the sandbox itself: ${reason}`);
}
