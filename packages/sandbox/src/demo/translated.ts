/** One text in the two languages of the demo store: English, German. */
export type Bilingual = readonly [en: string, de: string];

export const translated = ([en, de]: Bilingual) => ({ en, de });
