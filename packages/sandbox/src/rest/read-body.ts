import { imageTooLarge, MAX_IMAGE_BYTES } from '../media/image-file.ts';
import { ApiError } from './api-error.ts';

/** Largest JSON or text body taken. */
const MAX_TEXT_BYTES = 8 * 1024 * 1024;

/** Reads the bytes of a picture, which is what every binary body is. */
export function readImageBytes(request: Request): Promise<Uint8Array> {
  return readBytes(request, MAX_IMAGE_BYTES, imageTooLarge);
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
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

function textTooLarge(maxBytes: number): ApiError {
  return new ApiError({
    status: 413,
    message: 'The request body is too large',
    hint: `At most ${maxBytes} bytes are taken here.`,
  });
}
