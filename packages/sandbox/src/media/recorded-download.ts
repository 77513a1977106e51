import type { Download, DownloadResult } from '../outbound/download.ts';
import { recordOutbound } from '../outbound/record-outbound.ts';
import type { Platform } from '../platform/platform.ts';
import { childOf, traceparentOf } from '../platform/trace.ts';
import type { Call } from '../rest/call.ts';

/** On whose behalf something is fetched. */
export type FetchingCall = Pick<Call, 'storeId' | 'caller' | 'trace'>;

interface RecordedDownload {
  readonly url: string;
  readonly accept: string;
  readonly maxBytes: number;
  readonly timeoutMs: number;
  /** What is wrong with what came, for the record. Empty when nothing is. */
  readonly judge: (result: DownloadResult) => Promise<string>;
}

/** Fetches something for a call, and shows it in the record as part of the call. */
export type Fetcher = (call: FetchingCall, download: RecordedDownload) => Promise<DownloadResult>;

export function createFetcher(platform: Platform, download: Download): Fetcher {
  return async (call, { url, accept, maxBytes, timeoutMs, judge }) => {
    const trace = childOf(platform.random, call.trace);
    const headers = { Accept: accept, traceparent: traceparentOf(trace) };
    const startedMs = platform.clock.now();
    const result = await download({ url, headers, maxBytes, timeoutMs });
    const hint = await judge(result);
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
    return result;
  };
}
