import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';

/** A value as a text for CSV: lists and what else has no plain form as JSON. */
export function plainText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A value on one line of a terminal, at most so wide. What a shop wrote cannot steer the terminal. */
export function cellText(value: unknown, maxWidth: number): string {
  const line = stripVTControlCharacters(plainText(value))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\p{Cc}|\p{Cf}(?<!\u200d)/gu, '')
    .trim();
  return truncate(line, maxWidth);
}

function truncate(line: string, maxWidth: number): string {
  if (stringWidth(line) <= maxWidth) return line;
  let kept = '';
  let width = 0;
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    width += stringWidth(segment);
    if (width > maxWidth - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}
