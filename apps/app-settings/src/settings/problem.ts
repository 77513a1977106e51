/** What is wrong with a value. Words are found by `problemWords`. */
export interface Problem {
  /** Keys and indexes, joined by dots: `services.0.name`. */
  readonly path: string;
  readonly code:
    | 'text_missing'
    | 'number_missing'
    | 'not_a_number'
    | 'not_whole'
    | 'too_small'
    | 'not_above'
    | 'too_big'
    | 'not_below'
    | 'too_long'
    | 'wrong_form'
    | 'too_few'
    | 'too_many'
    | 'other';
  readonly limit?: number | undefined;
  readonly example?: string | undefined;
  /** The schema's own words, for what no code says. */
  readonly message?: string | undefined;
}

export type Problems = readonly Problem[];

export function problemAt(problems: Problems, path: string): Problem | undefined {
  return problems.find((problem) => problem.path === path);
}

export const at = (path: string, part: string | number) => (path === '' ? String(part) : `${path}.${part}`);
