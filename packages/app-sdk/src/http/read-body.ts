import { AppSdkError } from '../errors.ts';

/**
 * Reads a body as text, and stops where it gets too long, whatever its headers say.
 *
 * @throws AppSdkError `body_too_large`
 */
export async function readBody(request: Request, maxBytes: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of request.body ?? []) {
    const bytes = chunk as Uint8Array; // what the body of a request consists of
    size += bytes.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    text += decoder.decode(bytes, { stream: true });
  }
  return text + decoder.decode();
}

/** `undefined` for what is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the caller refuses it; the text is not quoted, it may hold anything
  }
}

const tooLarge = (maxBytes: number) => new AppSdkError('body_too_large', `The body is longer than ${maxBytes} bytes`);
