/** What the pages speak. The first stands in for every other language. */
export const LOCALES = ['en', 'de'] as const;
export type Locale = (typeof LOCALES)[number];

/** The locale for the language of the admin: `de-AT` is German. */
export function localeOf(lang: string | undefined): Locale {
  const [language] = (lang ?? '').toLowerCase().split(/[-_]/);
  return LOCALES.find((locale) => locale === language) ?? 'en';
}
