/** The language to answer in: as asked, or English when the tag is missing or malformed. */
export function answerLanguage(lang: string | undefined): string {
  if (lang === undefined || lang === '') return 'en';
  try {
    return Intl.getCanonicalLocales(lang.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Names of regions or currencies in a language; the code itself where the language has no name for it. */
export function displayName(type: 'region' | 'currency', lang: string | undefined): (code: string) => string {
  const names = new Intl.DisplayNames([answerLanguage(lang), 'en'], { type, fallback: 'code' });
  return (code) => names.of(code) ?? code;
}
