import { ApiError, wrongParameter } from '../rest/api-error.ts';
import { fetchFile } from './fetch-file.ts';
import type { FileKind } from './file-kinds.ts';
import type { MediaFile } from './media-file.ts';
import type { Fetcher, FetchingCall } from './recorded-download.ts';

/** What a call brings: bytes, or the address of the file. */
export interface Upload {
  readonly bytes?: Uint8Array;
  readonly url?: string | undefined;
  /** As the caller calls it. */
  readonly name?: string | undefined;
}

/** Takes the file of an upload. With an address, the bytes are not looked at. Throws the error of one that brings none. */
export async function receiveFile<F extends MediaFile>(
  fetcher: Fetcher,
  call: FetchingCall,
  { bytes, url, name }: Upload,
  kind: FileKind<F>,
): Promise<F> {
  const file = url === undefined ? await read(bytes, kind) : await fetchFile(fetcher, call, url, kind);
  return name === undefined ? file : { ...file, name };
}

async function read<F extends MediaFile>(bytes: Uint8Array | undefined, kind: FileKind<F>): Promise<F> {
  if (bytes === undefined || bytes.byteLength === 0) {
    throw wrongParameter(
      `There is no ${kind.noun}`,
      'Send its bytes as the whole body, or its address in the parameter externalUrl.',
    );
  }
  const file = await kind.read(bytes);
  if (file) return file;
  throw new ApiError({
    status: 422,
    message: `The uploaded file is no ${kind.noun}`,
    hint: `By its first bytes, it is ${kind.refusal}. Send the file as it is, not in JSON, a form or base64.`,
  });
}
