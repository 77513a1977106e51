/** Something in an app's answer that is not as agreed, for the delivery log. */
export interface AnswerProblem {
  readonly code:
    | 'not_an_object'
    | 'missing_list'
    | 'not_a_list'
    | 'too_many'
    | 'missing_field'
    | 'wrong_type'
    | 'wrong_value';
  /** Where in the answer: `shippingOptions[1].rate`. */
  readonly path: string;
  readonly message: string;
  /** Whether the entry was left out of the checkout, or used without what was wrong. */
  readonly effect: 'entry_left_out' | 'field_ignored' | 'answer_left_out';
}

export type ParsedAnswer<T> =
  | { readonly status: 'ok'; readonly value: T; readonly problems: AnswerProblem[] }
  /** Nothing of the answer is used, as after an error or a time-out. */
  | { readonly status: 'invalid'; readonly problems: AnswerProblem[] };

export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads fields of one entry of an answer and keeps what was wrong with them. */
export class EntryReader {
  readonly problems: AnswerProblem[] = [];
  readonly #entry: JsonObject;
  readonly #path: string;

  constructor(entry: JsonObject, path: string) {
    this.#entry = entry;
    this.#path = path;
  }

  has(field: string): boolean {
    return this.#entry[field] !== undefined && this.#entry[field] !== null;
  }

  /** A number from 0 on. One written as text is taken. `undefined` and a problem when it is no such number. */
  amount(field: string): number | undefined {
    const value = this.#entry[field];
    if (!this.has(field)) return this.#refuse('missing_field', field, 'is required');
    const number = typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
    if (typeof number !== 'number') return this.#refuse('wrong_type', field, 'must be a number');
    if (!(number >= 0 && number <= MAX_AMOUNT))
      return this.#refuse('wrong_value', field, `must be from 0 to ${MAX_AMOUNT}`);
    return number;
  }

  /** A text without its outer spaces; a number is taken as text. */
  text(field: string, { required = false, maxLength = 1000 } = {}): string | undefined {
    const value = this.#entry[field];
    const effect = required ? 'entry_left_out' : 'field_ignored';
    if (!this.has(field)) return required ? this.#refuse('missing_field', field, 'is required') : undefined;
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string') return this.#note('wrong_type', field, 'must be a text', effect);
    if (required && text.trim() === '') return this.#refuse('wrong_value', field, 'must not be empty');
    if (text.length > maxLength)
      return this.#note('wrong_value', field, `is longer than ${maxLength} characters`, effect);
    return text.trim();
  }

  flag(field: string): boolean | undefined {
    if (!this.has(field)) return undefined;
    const value = this.#entry[field];
    return typeof value === 'boolean' ? value : this.#note('wrong_type', field, 'must be true or false');
  }

  /** One of the words, in any case. */
  word<const W extends string>(field: string, words: readonly W[]): W | undefined {
    if (!this.has(field)) return undefined;
    const value = this.#entry[field];
    const word = typeof value === 'string' ? words.find((each) => each === value.trim().toUpperCase()) : undefined;
    return word ?? this.#note('wrong_value', field, `must be one of ${words.join(', ')}`);
  }

  translated(field: string): Record<string, string> | undefined {
    if (!this.has(field)) return undefined;
    const value = this.#entry[field];
    if (!isJsonObject(value)) return this.#note('wrong_type', field, 'must be an object of texts by language');
    return Object.fromEntries(
      Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    );
  }

  missing(field: string, message: string): void {
    this.#note('missing_field', field, message);
  }

  wrong(field: string, message: string, effect: AnswerProblem['effect'] = 'field_ignored'): void {
    this.#note('wrong_value', field, message, effect);
  }

  #refuse(code: AnswerProblem['code'], field: string, message: string): undefined {
    return this.#note(code, field, message, 'entry_left_out');
  }

  #note(
    code: AnswerProblem['code'],
    field: string,
    message: string,
    effect: AnswerProblem['effect'] = 'field_ignored',
  ): undefined {
    this.problems.push({ code, path: `${this.#path}.${field}`, message: `${field} ${message}`, effect });
  }

  /** The field as it came. */
  raw(field: string): unknown {
    return this.#entry[field];
  }
}

const MAX_AMOUNT = 1_000_000_000;
const MAX_ENTRIES = 100;

/** Reads a list of entries, leaving out those that are no objects and those beyond the first hundred. */
export function readList<T>(
  list: unknown,
  path: string,
  readEntry: (reader: EntryReader) => T | undefined,
): { entries: T[]; problems: AnswerProblem[] } | { problems: [AnswerProblem]; entries: undefined } {
  if (!Array.isArray(list)) {
    return {
      entries: undefined,
      problems: [{ code: 'not_a_list', path, message: `${path} must be a list`, effect: 'answer_left_out' }],
    };
  }
  const entries: T[] = [];
  const problems: AnswerProblem[] = [];
  for (const [index, entry] of list.slice(0, MAX_ENTRIES).entries()) {
    const at = `${path}[${index}]`;
    if (!isJsonObject(entry)) {
      problems.push({ code: 'not_an_object', path: at, message: `${at} must be an object`, effect: 'entry_left_out' });
      continue;
    }
    const reader = new EntryReader(entry, at);
    const read = readEntry(reader);
    if (read !== undefined) entries.push(read);
    problems.push(...reader.problems);
  }
  if (list.length > MAX_ENTRIES) {
    const message = `${path} has more than ${MAX_ENTRIES} entries; the rest is left out`;
    problems.push({ code: 'too_many', path, message, effect: 'entry_left_out' });
  }
  return { entries, problems };
}
