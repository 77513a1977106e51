const MAX_LENGTH = 900;

/** Makes a text fit a header: printable ASCII, one line, not too long. */
export function hintHeader(hint: string): string {
  const ascii = hint
    .replaceAll(/[‘’]/g, "'")
    .replaceAll('…', '...')
    .replaceAll(/[^\u0020-\u007E]+/g, ' ');
  return ascii.length > MAX_LENGTH ? `${ascii.slice(0, MAX_LENGTH)}...` : ascii;
}
