import type { Route } from '@ecwid-kit/types';

/** Bytes of a file. A stream can be sent once only, so a call with one is never repeated. */
export type BinaryBody = Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

export interface EncodedBody {
  readonly content: string | BinaryBody;
  readonly contentType: string;
}

/** The label of JSON. */
export const JSON_TYPE = 'application/json;charset=utf-8';

/**
 * Puts a body in the form the operation takes. A `text` body travels raw but is labelled as JSON: the platform
 * documents 415 for any other label, and takes this one.
 *
 * @throws TypeError when the value does not have that form
 */
export function encodeBody(body: unknown, bodyType: Route['bodyType']): EncodedBody | undefined {
  if (body === undefined || body === null || bodyType === 'none') return undefined;
  if (bodyType === 'json') return { content: JSON.stringify(body), contentType: JSON_TYPE };
  if (bodyType === 'text') {
    if (typeof body !== 'string') throw new TypeError('the body must be text');
    return { content: body, contentType: JSON_TYPE };
  }
  // Where a file may come by its address, that may stand in JSON.
  if (Object.getPrototypeOf(body) === Object.prototype) return encodeBody(body, 'json');
  const type = body instanceof Blob ? body.type : '';
  // The method's type admits binary bodies only.
  return { content: body as BinaryBody, contentType: type || 'application/octet-stream' };
}

/** Whether the body is gone once sent. */
export function isOneShot(body: EncodedBody | undefined): boolean {
  return body?.content instanceof ReadableStream;
}
