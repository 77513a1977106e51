'use client';

import { Button } from '@ecwid-kit/ui';
import { CircleAlert, Plus } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { Draft, DraftFields, DraftRow, FieldSpec, RowsSpec } from '../settings/field-spec.ts';
import { at } from '../settings/problem.ts';
import { addRow, changeRow, moveRow, removeRow, type Rows } from './edit-rows.ts';
import { useFormScope } from './form-context.ts';
import { RowButtons } from './row-buttons.tsx';

/** The fields of one row. */
interface RowFields {
  readonly fields: readonly FieldSpec[];
  readonly draft: DraftFields;
  readonly path: string;
  readonly onChange: (change: (before: DraftFields) => DraftFields) => void;
}

export interface RowsInputProps {
  readonly field: RowsSpec;
  readonly path: string;
  readonly rows: readonly DraftRow[];
  readonly error: string | undefined;
  readonly onChange: (change: (before: Draft) => Draft) => void;
  /** A prop, since fields may be rows themselves. */
  readonly renderFields: (row: RowFields) => ReactNode;
}

/** Things with fields of their own, to add, remove and put in order. The focus follows what was done. */
export function RowsInput({ field, path, rows, error, onChange, renderFields }: RowsInputProps) {
  const { words, say } = useFormScope();
  const id = useId();
  const frame = useRef<HTMLFieldSetElement>(null);
  /** What gets the focus once the rows are drawn anew. */
  const focusNext = useRef<string>(undefined);
  const { fields, itemLabel, ordered, addLabel, template, maxItems } = field;
  const flat = fields.every(({ kind }) => kind === 'text' || kind === 'number' || kind === 'choice');
  const nameOf = (index: number) => `${itemLabel} ${index + 1}`;
  const change = (edit: (rows: Rows) => Rows) => onChange((before) => edit(before as Rows)); // of this field, see above

  useEffect(() => {
    const selector = focusNext.current;
    if (selector === undefined) return;
    focusNext.current = undefined;
    frame.current?.querySelector<HTMLElement>(selector)?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- new rows are the moment to look
  }, [rows]);

  const move = (row: DraftRow, index: number, by: -1 | 1) => {
    const to = index + by;
    if (to < 0 || to >= rows.length) return;
    focusNext.current = `[data-move="${id} ${row.rowId} ${by}"]`;
    change((before) => moveRow(before, row.rowId, by));
    say(words.moved(nameOf(index), to + 1, rows.length));
  };
  const remove = (row: DraftRow, index: number) => {
    focusNext.current = `[data-add="${id}"]`;
    change((before) => removeRow(before, row.rowId));
    say(words.removed(nameOf(index)));
  };
  const add = () => {
    focusNext.current = `[data-rows="${id}"] > :last-child input`;
    change((before) => addRow(before, template));
    say(words.added(nameOf(rows.length)));
  };

  return (
    <fieldset ref={frame} className="rows" aria-describedby={`${id}-about`} aria-invalid={error ? true : undefined}>
      <legend className="rows-title">{field.label}</legend>
      {field.help && <p className="muted">{field.help}</p>}
      {rows.length === 0 && <p className="muted rows-none">{words.noRows}</p>}
      <div className={flat ? 'rows-list rows-flat' : 'rows-list'} data-rows={id}>
        {rows.map((row, index) => (
          <div key={row.rowId} className="rows-item" role="group" aria-label={nameOf(index)}>
            {!flat && (
              <p className="rows-item-name" aria-hidden="true">
                {nameOf(index)}
              </p>
            )}
            <div className="rows-item-fields">
              {renderFields({
                fields,
                draft: row.fields,
                path: at(path, index),
                onChange: (edit) => change((before) => changeRow(before, row.rowId, edit)),
              })}
            </div>
            <RowButtons
              name={nameOf(index)}
              focusKey={`${id} ${row.rowId}`}
              first={index === 0}
              last={index === rows.length - 1}
              onMove={ordered ? (by) => move(row, index, by) : undefined}
              onRemove={() => remove(row, index)}
            />
          </div>
        ))}
      </div>
      <Button
        size="small"
        data-add={id}
        icon={<Plus className="icon" aria-hidden="true" />}
        onClick={add}
        disabled={maxItems !== undefined && rows.length >= maxItems}
      >
        {addLabel}
      </Button>
      <p id={`${id}-about`} className="field-message field-message-error">
        {error && (
          <>
            <CircleAlert className="icon" aria-hidden="true" />
            {error}
          </>
        )}
      </p>
    </fieldset>
  );
}
