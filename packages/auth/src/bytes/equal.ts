import { utf8Bytes } from './bytes.ts';

/** Compares in a time that depends on the lengths only. */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (const [index, byte] of left.entries()) difference |= byte ^ (right[index] ?? 0);
  return difference === 0;
}

/** Compares in a time that depends on the lengths only. */
export function equalTexts(left: string, right: string): boolean {
  return equalBytes(utf8Bytes(left), utf8Bytes(right));
}
