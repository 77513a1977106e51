'use client';

import { Button, Dialog, SubmitButton, TextField } from '@ecwid-kit/ui';
import { useActionState, useState } from 'react';
import { FormMessage } from '../forms/form-message.tsx';
import { errorOf, IDLE, valueOf } from '../forms/form-state.ts';
import { createApp } from './developer-actions.ts';

export function NewAppButton({ storeId }: { storeId: number }) {
  const [open, setOpen] = useState(false);
  const [state, action] = useActionState(createApp.bind(null, { storeId }), IDLE);
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        Create app
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Create a custom app">
        <form action={action} className="form-stack" noValidate>
          <FormMessage state={state} />
          <TextField
            name="name"
            label="Name"
            optional
            help="It belongs to this store, and is installed at once"
            defaultValue={valueOf(state, 'name', '')}
            error={errorOf(state, 'name')}
          />
          <SubmitButton>Create app</SubmitButton>
        </form>
      </Dialog>
    </>
  );
}
