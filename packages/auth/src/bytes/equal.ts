import { utf8Bytes } from './bytes.ts';

/** Compares in a time that depends on the lengths only. */
export function equalTexts(left: string, right: string): boolean {
  const [one, other] = [utf8Bytes(left), utf8Bytes(right)];
  if (one.length !== other.length) return false;
  let difference = 0;
  for (const [index, byte] of one.entries()) difference |= byte ^ (other[index] ?? 0);
  return difference === 0;
}
