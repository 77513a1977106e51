import type { Locale } from '../words/locale.ts';

/** A text in English and, where somebody translated it, in other languages. */
export type Words = { readonly en: string } & { readonly [locale in Locale]?: string };

/** What the schema cannot say of a field. */
export interface FieldLook {
  readonly label?: Words;
  readonly help?: Words;
  /** An amount in the store's currency. */
  readonly money?: boolean;
  readonly unit?: string;
  readonly multiline?: boolean;
  readonly uppercase?: boolean;
  readonly example?: string;
  /** Names of the options, by value. */
  readonly options?: Readonly<Record<string, Words>>;
  /** What one row is called, for a list of them. */
  readonly item?: Words;
  readonly add?: Words;
  /** `false`: the order of the rows means nothing. */
  readonly ordered?: boolean;
  /** What stands in a new row. */
  readonly template?: Readonly<Record<string, unknown>>;
}

/** How an app's settings are laid out. What it does not name follows after, in the schema's order. */
export interface SettingsLook {
  readonly sections: readonly { readonly title: Words; readonly about?: Words; readonly fields: readonly string[] }[];
  /** By the keys on the way to the field, without indexes: `services.zones.countries`. */
  readonly fields?: Readonly<Record<string, FieldLook>>;
}
