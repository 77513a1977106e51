import type { Download, DownloadResult } from '../outbound/download.ts';
import { recordOutbound } from '../outbound/record-outbound.ts';
import type { Platform } from '../platform/platform.ts';
import { childOf, traceparentOf } from '../platform/trace.ts';
import { apiError } from '../rest/api-error.ts';
import type { Call } from '../rest/call.ts';
import type { FileKind } from './file-kinds.ts';
import type { MediaFile } from './media-file.ts';

/** Not documented. Long enough for a large file, short enough for a call to be answered. */
const TIMEOUT_MS = 30_000;

export type UploadCall = Pick<Call, 'storeId' | 'caller' | 'trace'>;

/** Fetches a file for a call, and records it. Throws the error of one that cannot be had. */
export type FetchFile = <F extends MediaFile>(call: UploadCall, url: string, kind: FileKind<F>) => Promise<F>;

export function createFetchFile(platform: Platform, download: Download): FetchFile {
  return async (call, url, kind) => {
    if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
      throw wrongUrl(
        kind,
        'An address begins with http:// or https://, and is encoded as a query parameter has to be.',
      );
    }
    const trace = childOf(platform.random, call.trace);
    const headers = { Accept: kind.accept, traceparent: traceparentOf(trace) };
    const startedMs = platform.clock.now();
    const result = await download({ url, headers, maxBytes: kind.maxBytes, timeoutMs: TIMEOUT_MS });
    const file = result.ok && result.status === 200 ? await kind.read(result.bytes) : undefined;
    const hint = file ? '' : adviceOn(result, kind);
    recordOutbound(platform, {
      kind: 'download',
      storeId: call.storeId,
      clientId: call.caller?.clientId ?? '',
      request: { method: 'GET', url, headers, body: '' },
      result: result.ok ? { ...result, body: '' } : result,
      trace,
      startedMs,
      ...(result.ok && hint && { hint }),
    });
    if (file) return file;
    throw !result.ok && result.isTooLarge ? kind.tooLarge() : wrongUrl(kind, hint);
  };
}

function adviceOn(result: DownloadResult, { refusal }: FileKind): string {
  if (!result.ok) return result.reason;
  if (result.status !== 200) return `The status is ${result.status}, and only 200 counts`;
  return `What is there is ${refusal}`;
}

const wrongUrl = ({ noun }: FileKind, hint: string) => apiError('WRONG_URL', `There is no ${noun} at this URL`, hint);
