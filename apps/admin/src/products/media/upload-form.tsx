'use client';

import { SubmitButton, TextField } from '@ecwid-kit/ui';
import { useActionState } from 'react';
import { FormMessage } from '../../forms/form-message.tsx';
import { errorOf, IDLE, type FormAction } from '../../forms/form-state.ts';

interface UploadFormProps {
  action: FormAction;
  label: string;
  help: string;
  /** Which files there are to choose from. */
  accept?: string;
  submit: string;
}

/** Adds one file. */
export function UploadForm({ action, label, help, accept, submit }: UploadFormProps) {
  const [state, send] = useActionState(action, IDLE);
  return (
    <form action={send} className="form-stack" noValidate>
      <FormMessage state={state} />
      <TextField
        name="file"
        type="file"
        className="control-file"
        label={label}
        help={help}
        accept={accept}
        error={errorOf(state, 'file')}
      />
      <SubmitButton variant="secondary">{submit}</SubmitButton>
    </form>
  );
}
