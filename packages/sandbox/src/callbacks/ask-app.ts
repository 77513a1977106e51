import type { AnswerProblem, ParsedAnswer } from '../checkout/index.ts';
import type { FaultInjector } from '../faults/fault-injector.ts';
import type { Outbound, OutboundRequest, OutboundResult } from '../outbound/outbound.ts';
import { recordOutbound } from '../outbound/record-outbound.ts';
import type { Platform } from '../platform/platform.ts';
import { childOf, traceparentOf, type Trace } from '../platform/trace.ts';
import type { AnswerCache } from './answer-cache.ts';
import type { CallbackApp } from './callback-apps.ts';

export interface AskAppDeps {
  readonly platform: Platform;
  readonly outbound: Outbound;
  readonly faults: FaultInjector;
  readonly cache: AnswerCache;
}

export interface CallbackQuestion<T> {
  readonly kind: 'shipping' | 'discount';
  readonly storeId: number;
  readonly app: CallbackApp;
  /** JSON. */
  readonly body: string;
  readonly connectTimeoutMs: number;
  readonly responseTimeoutMs: number;
  readonly read: (answer: unknown) => ParsedAnswer<T>;
  readonly trace: Trace;
}

/** What became of asking one app. */
export interface AppReply<T> {
  readonly clientId: string;
  /** Absent when nothing of the answer can be used. */
  readonly answer?: T;
  readonly cached: boolean;
  /** What is wrong, for the developer. */
  readonly problems: readonly string[];
}

/** Asks an app once, or goes by what it answered to the same request lately. Never throws for what an app does. */
export async function askApp<T>(deps: AskAppDeps, question: CallbackQuestion<T>): Promise<AppReply<T>> {
  const { platform, cache } = deps;
  const { kind, storeId, app, body, trace: cause } = question;
  const trace = childOf(platform.random, cause);
  const request: OutboundRequest = {
    method: 'POST',
    url: app.url,
    headers: { 'Content-Type': 'application/json', traceparent: traceparentOf(trace) },
    body,
    connectTimeoutMs: question.connectTimeoutMs,
    responseTimeoutMs: question.responseTimeoutMs,
  };
  const startedMs = platform.clock.now();
  const key = [storeId, app.clientId, app.url, body].join('\n');
  const known = cache.find(key);
  const { result, note } = known ? fromCache(known) : await send(deps, question, request);
  const reading = readResult(result, question.read);
  // An answer that cannot be used is not kept: the app is asked again once it is mended.
  if (reading.usable && !known && result.ok) cache.keep(key, result.body);
  const hint = [note, ...reading.problems].filter(Boolean).join('. ');
  recordOutbound(platform, {
    kind,
    storeId,
    clientId: app.clientId,
    request,
    result,
    trace,
    startedMs,
    ...(hint && { hint }),
  });
  return {
    clientId: app.clientId,
    cached: known !== undefined,
    problems: result.ok ? reading.problems : [result.reason, ...reading.problems],
    ...(reading.usable && { answer: reading.value }),
  };
}

interface Sent {
  readonly result: OutboundResult;
  readonly note: string;
}

function fromCache({ body, ageSeconds }: { body: string; ageSeconds: number }): Sent {
  return {
    result: { ok: true, status: 200, headers: {}, body, durationMs: 0 },
    note: `Not asked: the same request was answered ${Math.floor(ageSeconds)} s ago, and answers are kept for 5 minutes`,
  };
}

async function send<T>(
  { outbound, faults }: AskAppDeps,
  { kind, storeId, app }: CallbackQuestion<T>,
  request: OutboundRequest,
): Promise<Sent> {
  const fault = await faults.beforeCallback(kind, storeId, app.clientId, request.responseTimeoutMs);
  return { result: fault?.instead ?? (await outbound(request)), note: fault?.hint ?? '' };
}

type Reading<T> =
  | { readonly usable: true; readonly value: T; readonly problems: string[] }
  | { readonly usable: false; readonly problems: string[] };

function readResult<T>(result: OutboundResult, read: (answer: unknown) => ParsedAnswer<T>): Reading<T> {
  if (!result.ok) return { usable: false, problems: [] };
  if (result.status !== 200) return { usable: false, problems: [adviceOnStatus(result.status)] };
  let parsed: unknown;
  try {
    parsed = JSON.parse(result.body);
  } catch (error) {
    return { usable: false, problems: [adviceOnText(result.body, error)] };
  }
  const answer = read(parsed);
  const problems = answer.problems.map(describeProblem);
  return answer.status === 'ok' ? { usable: true, value: answer.value, problems } : { usable: false, problems };
}

function adviceOnStatus(status: number): string {
  const redirect = status >= 300 && status < 400 ? ', and redirects are not followed: give the final address' : '';
  return `Not used: the status is ${status}, and only 200 counts${redirect}`;
}

function adviceOnText(body: string, error: unknown): string {
  if (body.trim() === '') return 'Not used: the answer is empty, and should be JSON';
  return `Not used: the answer is not JSON (${error instanceof Error ? error.message : 'cannot be read'})`;
}

const EFFECTS = {
  answer_left_out: 'Not used',
  entry_left_out: 'Left out',
  field_ignored: 'Ignored',
} as const satisfies Record<AnswerProblem['effect'], string>;

/** `Left out: shippingOptions[1].rate must be a number`. Messages begin with the field, or with its whole path. */
function describeProblem({ effect, path, message }: AnswerProblem): string {
  const field = path.slice(path.lastIndexOf('.') + 1);
  const isBare = !message.startsWith(path) && message.startsWith(`${field} `);
  return `${EFFECTS[effect]}: ${isBare ? path + message.slice(field.length) : message}`;
}
