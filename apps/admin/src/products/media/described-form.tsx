'use client';

import { SubmitButton, TextField } from '@ecwid-kit/ui';
import { useActionState } from 'react';
import { FormMessage } from '../../forms/form-message.tsx';
import { errorOf, IDLE, valueOf, type FormAction, type FormValues } from '../../forms/form-state.ts';

interface DescribedFormProps {
  action: FormAction;
  fields: readonly { readonly name: string; readonly label: string; readonly optional?: boolean }[];
  stored: FormValues;
  submit: string;
}

/** A few words about one picture or file, saved by themselves. */
export function DescribedForm({ action, fields, stored, submit }: DescribedFormProps) {
  const [state, send] = useActionState(action, IDLE);
  return (
    <form action={send} className="described-form" noValidate>
      <FormMessage state={state} />
      {fields.map(({ name, label, optional = false }) => (
        <TextField
          key={name}
          name={name}
          label={label}
          optional={optional}
          defaultValue={valueOf(state, name, stored[name] ?? '')}
          error={errorOf(state, name)}
        />
      ))}
      <SubmitButton variant="secondary" size="small">
        {submit}
      </SubmitButton>
    </form>
  );
}
