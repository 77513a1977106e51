const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** A size as people read it: `1.5 MB`, of a thousand KB each. */
export function fileSizeWords(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${size.toLocaleString('en-US', { maximumFractionDigits: size < 10 ? 1 : 0 })} ${UNITS[unit]}`;
}
