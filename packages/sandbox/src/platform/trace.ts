import type { Random } from '../random/random.ts';

/** Where in a chain of causes an exchange stands, in the ids of W3C trace context. */
export interface Trace {
  /** 32 hex digits, the same for everything that one request set off. */
  readonly traceId: string;
  /** 16 hex digits: this exchange. */
  readonly spanId: string;
  /** What caused it. Empty for a beginning. */
  readonly parentSpanId: string;
}

const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/;

const hexText = (random: Random, bytes: number) => Buffer.from(random.bytes(bytes)).toString('hex');

/** Goes on with the trace that a `traceparent` header names, or begins one. */
export function startTrace(random: Random, traceparent?: string | null): Trace {
  const match = traceparent ? TRACEPARENT.exec(traceparent) : null;
  const spanId = hexText(random, 8);
  if (match?.[1] && match[2]) return { traceId: match[1], spanId, parentSpanId: match[2] };
  return { traceId: hexText(random, 16), spanId, parentSpanId: '' };
}

/** The trace of something that `cause` sets off. */
export function childOf(random: Random, cause: Pick<Trace, 'traceId' | 'spanId'>): Trace {
  return { traceId: cause.traceId, spanId: hexText(random, 8), parentSpanId: cause.spanId };
}

/** The header that lets the other side go on with the trace. */
export function traceparentOf(trace: Trace): string {
  return `00-${trace.traceId}-${trace.spanId}-01`;
}
