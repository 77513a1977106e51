import { apiError } from '../rest/api-error.ts';
import { mainLanguage, type StoreProfileView } from '../stores/store-profile.ts';

type Translated = Record<string, string>;

/**
 * Keeps `name` and `nameTranslated` (and every such pair) in step: the plain field is the main language's text, whichever
 * of the two was written.
 */
export function syncTranslations(
  document: Record<string, unknown>,
  patch: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  profile: StoreProfileView,
): void {
  const main = mainLanguage(profile);
  const allowed = new Set([main, ...(profile.languages?.enabledLanguages ?? [])]);
  for (const field of fields) {
    const key = `${field}Translated`;
    const written = patch[key] as Translated | undefined; // the contract's schema says so
    for (const language of Object.keys(written ?? {})) {
      if (!allowed.has(language)) throw languageNotAllowed(language, allowed);
    }
    const before = document[key] as Translated | undefined; // stored by this function
    const plain = patch[field] as string | undefined; // the contract's schema says so
    if (written === undefined && plain === undefined && before !== undefined) continue;
    const translated: Translated = { ...before, ...written };
    if (plain !== undefined) translated[main] = plain;
    const text = translated[main] ?? (document[field] as string | undefined); // a text field
    if (text === undefined) continue;
    document[field] = text;
    document[key] = { ...translated, [main]: text };
  }
}

/** Puts the texts of one language in the plain fields, at every level, where there are any. */
export function inLanguage<T>(value: T, language: string | undefined): T {
  if (!language || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: unknown) => inLanguage(item, language)) as T; // same shape, other texts
  const source = value as Record<string, unknown>;
  const result: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(source)) {
    const translated = source[`${key}Translated`] as Translated | undefined; // stored by syncTranslations
    result[key] = translated?.[language] ?? inLanguage(inner, language);
  }
  return result as T; // same shape, other texts
}

function languageNotAllowed(language: string, allowed: ReadonlySet<string>) {
  return apiError(
    'LANGUAGES_NOT_ALLOWED',
    `Language ${language} is not enabled in the store`,
    `Enabled: ${[...allowed].join(', ')}. More in profile.languages.enabledLanguages.`,
  );
}
