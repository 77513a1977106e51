import { isEcwidError } from '@ecwid-kit/api-client/core';
import type { Io } from '../io.ts';
import type { Outcome } from '../program/context.ts';

/** A request that was made ready and not sent. */
export interface DryRequest {
  readonly method: string;
  readonly url: string;
  /** Secrets masked. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON as a value, other texts as they are, a file by its size. */
  readonly body?: unknown;
}

const SECRETS: Readonly<Record<string, string>> = { authorization: 'Bearer ***', 'x-ecwid-app-secret-key': '***' };

/** Makes a call through a `fetch` that keeps the request to itself: what is printed is what would have been sent. */
export async function dryRun(make: (fetch: Io['fetch']) => Promise<unknown>): Promise<Outcome> {
  let request: DryRequest | undefined;
  const keep: Io['fetch'] = (input, init = {}) => {
    const body = bodyOf(init.body);
    const url = input instanceof Request ? input.url : String(input);
    request = {
      method: init.method ?? 'GET',
      url,
      headers: maskedHeaders(new Headers(init.headers)),
      ...(body !== undefined && { body }),
    };
    return Promise.reject(new Error('dry run'));
  };
  try {
    await make(keep);
  } catch (error) {
    // The call ends without an answer, as it has to. What went wrong before that is the caller's.
    if (!isEcwidError(error, 'no_answer')) throw error;
  }
  const made = request;
  return { data: made, text: () => (made ? requestText(made) : '') };
}

function maskedHeaders(headers: Headers): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from(headers, ([name, value]) => [name, SECRETS[name] ?? value]));
}

function bodyOf(body: RequestInit['body']): unknown {
  if (body instanceof Uint8Array) return { bytes: body.byteLength };
  if (typeof body !== 'string') return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return body; // text, such as what app storage keeps
  }
}

function requestText({ method, url, headers, body }: DryRequest): string {
  const lines = [`${method} ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  if (body === undefined) return lines.join('\n');
  return [...lines, '', typeof body === 'string' ? body : JSON.stringify(body, undefined, 2)].join('\n');
}
