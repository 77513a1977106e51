import type { Route } from '@ecwid-kit/types';
import { ANY_FILE, IMAGE } from '../media/file-kinds.ts';
import { ApiError, wrongParameter } from './api-error.ts';

/** Largest JSON or text body taken. */
const MAX_TEXT_BYTES = 8 * 1024 * 1024;

/** Reads a body as its route has it: as text, as the bytes of a file, or not at all. */
export async function readBody(route: Route, request: Request): Promise<string | Uint8Array | undefined> {
  if (route.bodyType === 'none') return undefined;
  if (route.bodyType !== 'binary') return readText(request);
  const { maxBytes, tooLarge } = route.fileKind === 'file' ? ANY_FILE : IMAGE;
  return readBytes(request, maxBytes, tooLarge);
}

export async function readText(request: Request, maxBytes = MAX_TEXT_BYTES): Promise<string> {
  return new TextDecoder().decode(await readBytes(request, maxBytes, textTooLarge));
}

/** Reads a body whole. Throws as soon as it is longer than it may be. */
async function readBytes(
  request: Request,
  maxBytes: number,
  tooLarge: (maxBytes: number) => ApiError,
): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of contentOf(request)) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

/** The bytes of a body, decompressed where they came compressed. */
function contentOf(request: Request): AsyncIterable<Uint8Array> | readonly Uint8Array[] {
  const { body, headers } = request;
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() ?? '';
  if (!body || encoding === '' || encoding === 'identity') return body ?? [];
  if (encoding === 'gzip' || encoding === 'x-gzip') return gunzipped(body);
  throw new ApiError({
    status: 415,
    message: `Unsupported content encoding: ${encoding}`,
    hint: 'Send the body as it is, or compressed with gzip.',
  });
}

async function* gunzipped(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* body.pipeThrough(new DecompressionStream('gzip'));
  } catch {
    throw wrongParameter('The request body is not gzip, though its Content-Encoding says so');
  }
}

function textTooLarge(maxBytes: number): ApiError {
  return new ApiError({
    status: 413,
    message: 'The request body is too large',
    hint: `At most ${maxBytes} bytes are taken here.`,
  });
}
