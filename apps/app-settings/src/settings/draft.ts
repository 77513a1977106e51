import type { Draft, DraftFields, DraftRow, FieldSpec } from './field-spec.ts';

/** Puts saved values into the fields of a form. What the form does not know is left out. */
export function toDraft(fields: readonly FieldSpec[], values: unknown): DraftFields {
  const given = isRecord(values) ? values : {};
  return Object.fromEntries(fields.map((field) => [field.name, draftOf(field, given[field.name])]));
}

function draftOf(field: FieldSpec, value: unknown): Draft {
  switch (field.kind) {
    case 'switch':
      return value === true;
    case 'text':
    case 'choice':
      return typeof value === 'string' ? value : '';
    case 'number':
      return typeof value === 'number' ? String(value) : '';
    case 'choices':
      return Array.isArray(value) ? value.map(String) : [];
    case 'list':
      return Array.isArray(value) ? value.join(', ') : '';
    case 'rows':
      return Array.isArray(value)
        ? value.map((row: unknown, rowId): DraftRow => ({ rowId, fields: toDraft(field.fields, row) }))
        : [];
    case 'group':
      return toDraft(field.fields, value);
  }
}

/** Whether two drafts would save the same. */
export function isSameDraft(left: Draft, right: Draft): boolean {
  return JSON.stringify(left, withoutIds) === JSON.stringify(right, withoutIds);
}

const withoutIds = (key: string, value: unknown) => (key === 'rowId' ? undefined : value);

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
