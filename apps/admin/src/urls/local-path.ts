/**
 * An address that a link brought along, if it leads to a page of this site; `fallback` otherwise. Browsers read `//x`
 * and `/\x` as other hosts, and skip tabs and line breaks inside an address.
 */
export function localPath(candidate: string | undefined, fallback: string): string {
  const isLocal = candidate !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(candidate);
  return isLocal ? candidate : fallback;
}
