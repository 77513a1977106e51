const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
};

/**
 * The words of a listing's HTML, one paragraph or list entry each. The admin shows strangers' listings, so their markup
 * is read for its blocks and never put into the page.
 */
export function paragraphsOf(html: string): string[] {
  return html
    .replaceAll(/<(script|style)\b[\s\S]*?(<\/\1\s*>|$)/gi, '')
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .split(/<\/?(?:p|div|li|ul|ol|h[1-6]|section|article)\b[^>]*>/i)
    .map((part) =>
      decode(part.replaceAll(/<[^>]*>/g, ''))
        .replaceAll(/[^\S\n]+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '');
}

function decode(text: string): string {
  return text.replaceAll(/&(#\d+|#x[\da-f]+|[a-z]+);/gi, (whole: string, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}
