import type { Db } from '../storage/database.ts';
import { textsIn } from '../storefront/texts/texts.ts';
import { readWholeProfile } from '../stores/write-profile.ts';
import { TILE_KINDS } from './content/tile-catalogue.ts';

/** The words of the editor, of the site in the store's main language, and of the site in each of its languages. */
export async function siteTexts(db: Db, storeId: number) {
  const { profile } = await readWholeProfile(db, storeId);
  const { enabledLanguages = ['en'], defaultLanguage = enabledLanguages[0] ?? 'en' } = profile.languages ?? {};
  const editorWords = Object.entries(TILE_KINDS).map(([type, { name }]) => [`tile.${type}`, name]);
  return {
    editorTranslations: Object.fromEntries(editorWords),
    websiteTranslations: wordsIn(defaultLanguage),
    languageTranslations: Object.fromEntries(enabledLanguages.map((lang) => [lang, wordsIn(lang)])),
  };
}

/** The storefront's words that stand for themselves, without those that need a number or a name. */
function wordsIn(lang: string): Record<string, string> {
  const words = Object.entries(textsIn(lang)).filter(([, text]) => typeof text === 'string');
  return Object.fromEntries(words as [string, string][]); // the filter left texts only
}
