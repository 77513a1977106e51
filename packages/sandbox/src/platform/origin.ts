/**
 * Stands for the sandbox's own address in what is stored: a port may change from one start to the next, and stored
 * documents go out as they are but for this mark.
 */
export const ORIGIN_MARK = 'http://sandbox.invalid';

/** Puts the address in. */
export function withOrigin(text: string, origin: string): string {
  return text.replaceAll(ORIGIN_MARK, origin);
}
