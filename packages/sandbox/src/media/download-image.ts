import type { Download, DownloadResult } from '../outbound/download.ts';
import { recordOutbound } from '../outbound/record-outbound.ts';
import type { Platform } from '../platform/platform.ts';
import { childOf, traceparentOf } from '../platform/trace.ts';
import { apiError } from '../rest/api-error.ts';
import type { Call } from '../rest/call.ts';
import { IMAGE_KINDS, imageTooLarge, MAX_IMAGE_BYTES, toImageFile, type ImageFile } from './image-file.ts';

/** Not documented. Long enough for a large picture, short enough for a call to be answered. */
const TIMEOUT_MS = 30_000;

/** Fetches a picture for a call, and records it. Throws the error of one that cannot be had. */
export type DownloadImage = (call: Pick<Call, 'storeId' | 'caller' | 'trace'>, url: string) => Promise<ImageFile>;

export function createDownloadImage(platform: Platform, download: Download): DownloadImage {
  return async (call, url) => {
    if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
      throw wrongUrl('An address begins with http:// or https://, and is encoded as a query parameter has to be.');
    }
    const trace = childOf(platform.random, call.trace);
    const headers = { Accept: 'image/*', traceparent: traceparentOf(trace) };
    const startedMs = platform.clock.now();
    const result = await download({ url, headers, maxBytes: MAX_IMAGE_BYTES, timeoutMs: TIMEOUT_MS });
    const file = result.ok && result.status === 200 ? toImageFile(result.bytes) : undefined;
    const hint = file ? '' : adviceOn(result);
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
    throw !result.ok && result.isTooLarge ? imageTooLarge() : wrongUrl(hint);
  };
}

function adviceOn(result: DownloadResult): string {
  if (!result.ok) return result.reason;
  if (result.status !== 200) return `The status is ${result.status}, and only 200 counts`;
  return `What is there is not a picture of a kind that is taken: ${IMAGE_KINDS}`;
}

const wrongUrl = (hint: string) => apiError('WRONG_URL', 'There is no image at this URL', hint);
