import type { DownloadResult } from '../outbound/download.ts';
import { apiError } from '../rest/api-error.ts';
import type { FileKind } from './file-kinds.ts';
import type { MediaFile } from './media-file.ts';
import type { Fetcher, FetchingCall } from './recorded-download.ts';

/** Not documented. Long enough for a large file, short enough for a call to be answered. */
const TIMEOUT_MS = 30_000;

/** Fetches a file for a call. Throws the error of one that cannot be had. */
export async function fetchFile<F extends MediaFile>(
  fetcher: Fetcher,
  call: FetchingCall,
  url: string,
  kind: FileKind<F>,
): Promise<F> {
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw wrongUrl(kind, 'An address begins with http:// or https://, and is encoded as a query parameter has to be.');
  }
  const { accept, maxBytes } = kind;
  let file: F | undefined;
  let hint = '';
  const result = await fetcher(call, {
    url,
    accept,
    maxBytes,
    timeoutMs: TIMEOUT_MS,
    judge: async (came) => {
      file = came.ok && came.status === 200 ? await kind.read(came.bytes) : undefined;
      return (hint = file ? '' : adviceOn(came, kind));
    },
  });
  if (file) return file;
  throw !result.ok && result.isTooLarge ? kind.tooLarge() : wrongUrl(kind, hint);
}

function adviceOn(result: DownloadResult, { refusal }: FileKind): string {
  if (!result.ok) return result.reason;
  if (result.status !== 200) return `The status is ${result.status}, and only 200 counts`;
  return `What is there is ${refusal}`;
}

const wrongUrl = ({ noun }: FileKind, hint: string) => apiError('WRONG_URL', `There is no ${noun} at this URL`, hint);
