/** A field of a form, as the browser needs it: plain data in the merchant's language. */
export type FieldSpec = TextSpec | NumberSpec | SwitchSpec | ChoiceSpec | ChoicesSpec | ListSpec | RowsSpec | GroupSpec;

interface BaseSpec {
  /** The key in the settings. */
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
}

export interface TextSpec extends BaseSpec {
  readonly kind: 'text';
  readonly multiline: boolean;
  readonly required: boolean;
  readonly maxLength?: number | undefined;
  /** Source of a regular expression. */
  readonly pattern?: string | undefined;
  /** A value that is right. */
  readonly example?: string | undefined;
  readonly uppercase: boolean;
  /** May be left empty: the key is left out then, or null. */
  readonly empty?: 'absent' | 'null' | undefined;
}

export interface NumberSpec extends BaseSpec {
  readonly kind: 'number';
  readonly integer: boolean;
  /** Shown beside the number: `kg`, `%`. */
  readonly unit?: string | undefined;
  /** An amount in the store's currency. */
  readonly money: boolean;
  readonly min?: number | undefined;
  /** Above this, not this itself. */
  readonly above?: number | undefined;
  readonly max?: number | undefined;
  readonly below?: number | undefined;
  /** May be left empty: the key is left out then, or null. */
  readonly empty?: 'absent' | 'null' | undefined;
}

export interface SwitchSpec extends BaseSpec {
  readonly kind: 'switch';
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceSpec extends BaseSpec {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}

/** Any of a few. */
export interface ChoicesSpec extends BaseSpec {
  readonly kind: 'choices';
  readonly options: readonly Option[];
}

/** Short texts or numbers, typed in one line with commas. */
export interface ListSpec extends BaseSpec {
  readonly kind: 'list';
  readonly item: 'text' | 'number';
  readonly pattern?: string | undefined;
  readonly example?: string | undefined;
  readonly uppercase: boolean;
  readonly maxItems?: number | undefined;
}

/** A list of things with fields of their own. */
export interface RowsSpec extends BaseSpec {
  readonly kind: 'rows';
  readonly fields: readonly FieldSpec[];
  /** What one of them is called. */
  readonly itemLabel: string;
  readonly addLabel: string;
  /** What stands in a new one. */
  readonly template: DraftFields;
  /** Whether their order means something. */
  readonly ordered: boolean;
  readonly minItems: number;
  readonly maxItems?: number | undefined;
}

export interface GroupSpec extends BaseSpec {
  readonly kind: 'group';
  readonly fields: readonly FieldSpec[];
}

/** What stands in a field while it is edited: numbers as they are typed. */
export type Draft = string | boolean | readonly string[] | readonly DraftRow[] | DraftFields;
export type DraftFields = { readonly [name: string]: Draft };

export interface DraftRow {
  /** Tells rows apart while they move. Not saved. */
  readonly rowId: number;
  readonly fields: DraftFields;
}

export interface SectionSpec {
  readonly title: string;
  readonly about?: string | undefined;
  readonly fields: readonly FieldSpec[];
}

/** A whole form. */
export interface FormSpec {
  readonly sections: readonly SectionSpec[];
}

export function fieldsOf({ sections }: FormSpec): readonly FieldSpec[] {
  return sections.flatMap(({ fields }) => fields);
}
