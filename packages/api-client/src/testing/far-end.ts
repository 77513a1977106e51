import type { Fetch } from '../call/call-options.ts';

/** A request as it reached the far end of the network. */
export interface Received {
  readonly method: string;
  readonly url: URL;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Headers;
  readonly body: string;
  readonly redirect: Request['redirect'];
}

export type Respond = (request: Received, index: number) => Response | Promise<Response>;

/** Stands in for the far end of the network: records what it is sent and answers as it is told. */
export interface FarEnd {
  readonly fetch: Fetch;
  readonly requests: Received[];
}

export function createFarEnd(respond: Respond = () => Response.json({})): FarEnd {
  const requests: Received[] = [];
  return {
    requests,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const url = new URL(request.url);
      const received: Received = {
        method: request.method,
        url,
        query: Object.fromEntries(url.searchParams),
        headers: request.headers,
        body: await request.text(),
        redirect: request.redirect,
      };
      requests.push(received);
      return respond(received, requests.length - 1);
    },
  };
}

/** Answers with these one after another, and with the last one from then on. */
export function inTurn(...answers: readonly (() => Response | Promise<Response>)[]): Respond {
  return (_, index) => {
    const answer = answers[Math.min(index, answers.length - 1)];
    if (!answer) throw new Error('no answers given');
    return answer();
  };
}

/** An error answer. */
export const failing =
  (status: number, headers: Record<string, string> = {}, body: unknown = { errorMessage: 'no' }) =>
  (): Response =>
    Response.json(body, { status, headers });

/** A connection that breaks. */
export const broken = (): Response => {
  throw new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
};

/** A request that is never answered, even when it is aborted. */
export const silent = (): Promise<Response> => new Promise(() => {});
