import { describeNetworkError } from './network-error.ts';

export interface DownloadRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBytes: number;
  /** For all of it, to the last byte. */
  readonly timeoutMs: number;
}

/** What was there, whatever the status, or why there was nothing. */
export type DownloadResult =
  | {
      readonly ok: true;
      readonly status: number;
      readonly headers: Record<string, string>;
      readonly bytes: Uint8Array;
      readonly durationMs: number;
    }
  | { readonly ok: false; readonly reason: string; readonly isTooLarge: boolean; readonly durationMs: number };

/** Fetches a file from anywhere. */
export type Download = (request: DownloadRequest) => Promise<DownloadResult>;

/** Fetches with the given function: the global `fetch`, which follows redirects, or one that needs no port. */
export function createDownload(fetch: (request: Request) => Promise<Response> | Response): Download {
  return async ({ url, headers, maxBytes, timeoutMs }) => {
    const started = performance.now();
    const durationMs = () => performance.now() - started;
    const timeout = AbortSignal.timeout(timeoutMs);
    const late = new Promise<never>((_, reject) =>
      timeout.addEventListener('abort', () => reject(timeout.reason as Error)),
    );
    const work = async (): Promise<DownloadResult> => {
      const response = await fetch(new Request(url, { headers, signal: timeout }));
      const bytes = await readWithin(response, maxBytes);
      return {
        ok: true,
        status: response.status,
        headers: Object.fromEntries(response.headers),
        bytes,
        durationMs: durationMs(),
      };
    };
    try {
      return await Promise.race([work(), late]);
    } catch (error) {
      const isTooLarge = error instanceof TooLargeError;
      const reason = timeout.aborted ? `Not all of it came within ${timeoutMs / 1000} s` : reasonOf(error, url);
      return { ok: false, reason, isTooLarge, durationMs: durationMs() };
    }
  };
}

class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** Stops at the limit, whether or not the length was told, and frees the connection. */
async function readWithin({ headers, body }: Response, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () => new TooLargeError(`It is longer than ${maxBytes} bytes`);
  if (Number(headers.get('content-length') ?? 0) > maxBytes) {
    await body?.cancel();
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** `fetch` itself only says that it failed. */
function reasonOf(error: unknown, url: string): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? describeNetworkError(error.cause, url) : error.message;
}
