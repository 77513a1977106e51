/** A listing's link, if it is one that can be followed: developers write listings. */
export function safeLink(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  return ['https:', 'http:', 'mailto:'].includes(new URL(text).protocol) ? text : undefined;
}
