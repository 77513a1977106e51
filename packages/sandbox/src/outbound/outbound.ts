import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { describeNetworkError } from './network-error.ts';

export interface OutboundRequest {
  readonly method: 'POST' | 'GET';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly connectTimeoutMs: number;
  /** From the connection on. */
  readonly responseTimeoutMs: number;
}

/** What came back from an app, or why nothing did. */
export type OutboundResult =
  | {
      readonly ok: true;
      readonly status: number;
      readonly headers: Record<string, string>;
      readonly body: string;
      readonly durationMs: number;
    }
  | { readonly ok: false; readonly reason: string; readonly durationMs: number };

/** Calls apps. Redirects are not followed, as the platform does not. */
export type Outbound = (request: OutboundRequest) => Promise<OutboundResult>;

/** Longest answer read. */
const MAX_ANSWER_BYTES = 2 * 1024 * 1024;

/** Over the network. */
export const networkOutbound: Outbound = (outgoing) => {
  const started = performance.now();
  const durationMs = () => performance.now() - started;
  const { promise, resolve } = Promise.withResolvers<OutboundResult>();
  const fail = (reason: string) => resolve({ ok: false, reason, durationMs: durationMs() });
  const send = outgoing.url.startsWith('https:') ? httpsRequest : httpRequest;
  let request;
  try {
    request = send(outgoing.url, {
      method: outgoing.method,
      headers: { ...outgoing.headers, 'Content-Length': Buffer.byteLength(outgoing.body) },
    });
  } catch {
    return Promise.resolve({ ok: false, reason: `"${outgoing.url}" is no address`, durationMs: 0 });
  }
  const giveUp = (reason: string) => {
    fail(reason);
    request.destroy();
  };
  let timer = setTimeout(
    () => giveUp(`No connection within ${outgoing.connectTimeoutMs / 1000} s`),
    outgoing.connectTimeoutMs,
  );
  const connected = () => {
    clearTimeout(timer);
    timer = setTimeout(
      () => giveUp(`No answer within ${outgoing.responseTimeoutMs / 1000} s`),
      outgoing.responseTimeoutMs,
    );
  };
  request.on('socket', (socket) => (socket.connecting ? socket.once('connect', connected) : connected()));
  request.on('error', (error) => {
    clearTimeout(timer);
    fail(describeNetworkError(error, outgoing.url));
  });
  request.on('response', (response) => {
    const chunks: Buffer[] = [];
    let size = 0;
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_ANSWER_BYTES) giveUp(`The answer is longer than ${MAX_ANSWER_BYTES} bytes`);
      else chunks.push(chunk);
    });
    response.on('end', () => {
      clearTimeout(timer);
      resolve({
        ok: true,
        status: response.statusCode ?? 0,
        headers: flatHeaders(response.headers),
        body: Buffer.concat(chunks).toString('utf8'),
        durationMs: durationMs(),
      });
    });
    response.on('error', (error) => fail(error.message));
  });
  request.end(outgoing.body);
  return promise;
};

/** To functions in this process: for tests that need no port. */
export function localOutbound(handle: (request: Request) => Promise<Response> | Response): Outbound {
  return async ({ method, url, headers, body, responseTimeoutMs }) => {
    const started = performance.now();
    const timeout = AbortSignal.timeout(responseTimeoutMs);
    try {
      const answered = Promise.resolve(handle(new Request(url, { method, headers, body, signal: timeout })));
      const late = new Promise<never>((_, reject) =>
        timeout.addEventListener('abort', () => reject(timeout.reason as Error)),
      );
      const response = await Promise.race([answered, late]);
      const text = await response.text();
      return {
        ok: true,
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: text,
        durationMs: performance.now() - started,
      };
    } catch (error) {
      const reason = timeout.aborted ? `No answer within ${responseTimeoutMs / 1000} s` : messageOf(error);
      return { ok: false, reason, durationMs: performance.now() - started };
    }
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function flatHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    flat[name] = Array.isArray(value) ? value.join(', ') : (value ?? '');
  return flat;
}
