'use client';

import { MoneyField, SelectField, Switch, TextArea, TextField } from '@ecwid-kit/ui';
import type { Draft, DraftFields, DraftRow, FieldSpec } from '../settings/field-spec.ts';
import { at, problemAt } from '../settings/problem.ts';
import { problemWords } from '../words/problem-words.ts';
import { ChoicesInput } from './choices-input.tsx';
import { useFormScope } from './form-context.ts';
import { RowsInput } from './rows-input.tsx';

/** A new draft, or a function of the one before. */
type DraftChange = Draft | ((before: Draft) => Draft);

interface FieldInputProps {
  readonly field: FieldSpec;
  /** Of the field's kind: both come from the same description. */
  readonly draft: Draft;
  readonly path: string;
  readonly onChange: (change: DraftChange) => void;
}

/** The control for a field, by its kind. */
function FieldInput({ field, draft, path, onChange }: FieldInputProps) {
  const { locale, currency, problems } = useFormScope();
  const problem = problemAt(problems, path);
  const error = problem && problemWords(problem, locale);
  const shared = { name: path, label: field.label, help: field.help, error, autoComplete: 'off' };

  switch (field.kind) {
    case 'text': {
      const text = { ...shared, value: draft as string, maxLength: field.maxLength };
      return field.multiline ? (
        <TextArea {...text} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <TextField {...text} onChange={(event) => onChange(event.target.value)} />
      );
    }
    case 'list':
      return <TextField {...shared} value={draft as string} onChange={(event) => onChange(event.target.value)} />;
    case 'number': {
      const number = { ...shared, value: draft as string };
      if (field.money) {
        return <MoneyField {...number} currency={currency} onChange={(event) => onChange(event.target.value)} />;
      }
      return (
        <TextField
          {...number}
          {...(field.unit !== undefined && { suffix: field.unit })}
          className="control-number"
          inputMode={field.integer ? 'numeric' : 'decimal'}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    }
    case 'switch':
      return (
        <Switch
          name={path}
          label={field.label}
          help={field.help}
          checked={draft === true}
          onChange={(event) => onChange(event.target.checked)}
        />
      );
    case 'choice':
      return (
        <SelectField
          {...shared}
          options={field.options}
          value={draft as string}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'choices':
      return <ChoicesInput field={field} path={path} chosen={draft as readonly string[]} onChange={onChange} />;
    case 'rows':
      return (
        <RowsInput
          field={field}
          path={path}
          rows={draft as readonly DraftRow[]}
          error={error}
          onChange={onChange}
          renderFields={(props) => <Fields {...props} />}
        />
      );
    case 'group':
      return (
        <fieldset className="form-group">
          <legend className="rows-title">{field.label}</legend>
          <Fields
            fields={field.fields}
            draft={draft as DraftFields}
            path={path}
            onChange={(change) => onChange((before) => change(before as DraftFields))}
          />
        </fieldset>
      );
  }
}

export interface FieldsProps {
  readonly fields: readonly FieldSpec[];
  readonly draft: DraftFields;
  /** Of the object that holds them. */
  readonly path: string;
  readonly onChange: (change: (before: DraftFields) => DraftFields) => void;
}

/** The fields of one object, one below the other. */
export function Fields({ fields, draft, path, onChange }: FieldsProps) {
  return fields.map((field) => (
    <FieldInput
      key={field.name}
      field={field}
      draft={draft[field.name] ?? ''}
      path={at(path, field.name)}
      onChange={(change) =>
        onChange((before) => ({
          ...before,
          [field.name]: typeof change === 'function' ? change(before[field.name] ?? '') : change,
        }))
      }
    />
  ));
}
