'use client';

import { SubmitButton, TextField } from '@ecwid-kit/ui';
import { useActionState } from 'react';
import { FormMessage } from '../forms/form-message.tsx';
import { errorOf, IDLE, valueOf } from '../forms/form-state.ts';
import { createStore } from './create-store.ts';

export function NewStoreForm() {
  const [state, action] = useActionState(createStore, IDLE);
  return (
    <form action={action} className="form-stack" noValidate>
      <FormMessage state={state} />
      <TextField
        name="name"
        label="Store name"
        defaultValue={valueOf(state, 'name', '')}
        error={errorOf(state, 'name')}
      />
      <SubmitButton>Make store</SubmitButton>
    </form>
  );
}
