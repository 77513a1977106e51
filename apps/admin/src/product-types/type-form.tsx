'use client';

import type { TypeAttribute } from '@ecwid-kit/types';
import { Button, Card, FirstErrorFocus, FormRow, SelectField, Stack, TextField } from '@ecwid-kit/ui';
import { useActionState, useEffect, useRef, useState } from 'react';
import { FormMessage } from '../forms/form-message.tsx';
import { errorOf, IDLE, valueOf, type FormAction, type FormState } from '../forms/form-state.ts';
import { SaveBar } from '../forms/save-bar.tsx';
import { attributeField } from './type-form-schema.ts';
import { KIND_OPTIONS, PLACE_OPTIONS } from './type-words.ts';

const FORM = 'product-type-form';

interface TypeFormProps {
  action: FormAction;
  /** `undefined`: it has no name of its own. */
  name: string | undefined;
  attributes: readonly TypeAttribute[];
}

/** A product type, an attribute a row. Rows of new attributes count down from -1. */
export function TypeForm({ action, name, attributes }: TypeFormProps) {
  const [state, submit, pending] = useActionState(action, IDLE);
  const stored = attributes.map(({ id }) => id);
  const [rows, setRows] = useState(stored);
  const [savedAt, setSavedAt] = useState<number>();
  // Once they are saved, new attributes have ids of their own.
  if (state.status === 'saved' && state.at !== savedAt) {
    setSavedAt(state.at);
    setRows(stored);
  }
  const addButton = useRef<HTMLButtonElement>(null);
  const added = rows.filter((row) => row < 0);
  const add = () => setRows([...rows, Math.min(0, ...added) - 1]);
  const remove = (row: number) => {
    setRows(rows.filter((one) => one !== row));
    addButton.current?.focus(); // the button that was pressed is gone
  };
  return (
    <form id={FORM} action={submit} noValidate>
      <Stack>
        <FormMessage state={state} />
        {name !== undefined && (
          <Card>
            <TextField
              name="name"
              label="Name"
              help="Customers do not see it"
              defaultValue={valueOf(state, 'name', name)}
              error={errorOf(state, 'name')}
            />
          </Card>
        )}
        <Card title="Attributes">
          <div className="form-stack">
            {rows.map((row, index) => (
              <AttributeRow
                key={row}
                row={row}
                label={`Attribute ${index + 1}`}
                stored={attributes.find(({ id }) => id === row)}
                state={state}
                onRemove={() => remove(row)}
              />
            ))}
            <Button ref={addButton} onClick={add}>
              Add attribute
            </Button>
          </div>
        </Card>
      </Stack>
      <SaveBar
        form={FORM}
        state={state}
        saving={pending}
        dirty={rows.join() !== stored.join()}
        onDiscard={() => setRows(stored)}
      />
      <FirstErrorFocus form={FORM} watch={state} />
    </form>
  );
}

interface AttributeRowProps {
  row: number;
  label: string;
  stored: TypeAttribute | undefined;
  state: FormState;
  onRemove: () => void;
}

function AttributeRow({ row, label, stored, state, onRemove }: AttributeRowProps) {
  const ref = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (row < 0) ref.current?.querySelector('input')?.focus(); // it has just been added
  }, [row]);
  const field = (name: 'name' | 'type' | 'show', value: string) => ({
    name: attributeField(row, name),
    defaultValue: valueOf(state, attributeField(row, name), value),
    error: errorOf(state, attributeField(row, name)),
  });
  const kind = field('type', stored?.type ?? 'CUSTOM');
  const place = field('show', stored?.show ?? 'DESCR');
  return (
    <fieldset ref={ref} className="attribute-row" aria-label={label}>
      <FormRow>
        <TextField {...field('name', stored?.name ?? '')} label="Attribute" />
        {/* A select keeps the value it was made with when React resets the form: a new value makes a new one. */}
        <SelectField key={`type-${kind.defaultValue}`} {...kind} label="Kind" options={KIND_OPTIONS} />
        <SelectField key={`show-${place.defaultValue}`} {...place} label="Shown" options={PLACE_OPTIONS} />
      </FormRow>
      <Button size="small" aria-label={`Remove ${stored?.name ?? label}`} onClick={onRemove}>
        Remove
      </Button>
    </fieldset>
  );
}
