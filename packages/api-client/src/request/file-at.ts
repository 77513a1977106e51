import { constants, openAsBlob } from 'node:fs';
import { access } from 'node:fs/promises';

/**
 * A file of this machine, for an upload: `client.products.uploadImage(1, await fileAt('tin.jpg'))`. It is read while it
 * is sent, each time it is sent, and never held whole.
 *
 * @param type its media type; `application/octet-stream` unless given, which the platform takes for every file
 * @throws Error with the code `ENOENT` when there is none, and while it is sent when it changed since
 */
export async function fileAt(path: string | URL, type?: string): Promise<Blob> {
  await access(path, constants.R_OK); // its error names the path and the reason; the other one does not
  return openAsBlob(path, type === undefined ? {} : { type });
}
