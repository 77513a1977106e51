import { readList } from './read-list.ts';
import { readNumber } from './read-number.ts';
import { readText } from './read-text.ts';
import type { Draft, DraftFields, DraftRow, FieldSpec, RowsSpec } from './field-spec.ts';
import { at, type Problem, type Problems } from './problem.ts';

export interface Reading<T = unknown> {
  readonly value: T;
  readonly problems: Problems;
}

/** Takes the values out of a form's fields, with what is wrong with them. The schema has the last word, on the server. */
export function readDraft(
  fields: readonly FieldSpec[],
  draft: DraftFields,
  path = '',
): Reading<Readonly<Record<string, unknown>>> {
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const read = readField(field, draft[field.name] ?? '', at(path, field.name));
    problems.push(...read.problems);
    if (read.value !== undefined) values[field.name] = read.value;
  }
  return { value: values, problems };
}

/** The draft of a field is of its kind: both come from the same description. */
function readField(field: FieldSpec, draft: Draft, path: string): Reading {
  switch (field.kind) {
    case 'text':
      return readText(field, draft as string, path);
    case 'number':
      return readNumber(field, draft as string, path);
    case 'list':
      return readList(field, draft as string, path);
    case 'rows':
      return readRows(field, draft as readonly DraftRow[], path);
    case 'group':
      return readDraft(field.fields, draft as DraftFields, path);
    case 'switch':
    case 'choice':
    case 'choices':
      return { value: draft, problems: [] };
  }
}

function readRows({ fields, minItems, maxItems }: RowsSpec, rows: readonly DraftRow[], path: string): Reading {
  const read = rows.map((row, index) => readDraft(fields, row.fields, at(path, index)));
  const problems = read.flatMap((row) => row.problems);
  if (rows.length < minItems) problems.push({ path, code: 'too_few', limit: minItems });
  if (maxItems !== undefined && rows.length > maxItems) problems.push({ path, code: 'too_many', limit: maxItems });
  return { value: read.map((row) => row.value), problems };
}
