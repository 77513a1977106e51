'use client';

import { Button, CheckboxField, Dialog, SelectField, SubmitButton, TextField, type ButtonProps } from '@ecwid-kit/ui';
import { useActionState, useState, type ReactNode } from 'react';
import { FormMessage } from '../forms/form-message.tsx';
import { checkedOf, errorOf, IDLE, valueOf, type FormAction, type FormState } from '../forms/form-state.ts';

interface CategoryDialogProps {
  trigger: string;
  title: string;
  action: FormAction;
  variant?: ButtonProps['variant'];
  /** What is edited. Absent: a new category is made. */
  stored?: { name: string; enabled: boolean };
  /** Where a new one may go. */
  parents?: readonly { value: string; label: string }[];
}

/** A button that opens a category's form. It closes when the form is saved. */
export function CategoryDialog({
  trigger,
  title,
  action,
  variant = 'secondary',
  stored,
  parents = [],
}: CategoryDialogProps) {
  const [state, submit] = useActionState(action, IDLE);
  /** How the form stood when the dialog was opened: what was saved since then closes it. */
  const [openedOn, setOpenedOn] = useState<FormState>();
  const open = openedOn !== undefined && !(state.status === 'saved' && state !== openedOn);

  const fields: ReactNode = (
    <>
      <TextField
        name="name"
        label="Name"
        defaultValue={valueOf(state, 'name', stored?.name ?? '')}
        error={errorOf(state, 'name')}
      />
      {stored ? (
        <CheckboxField
          name="enabled"
          label="Enabled"
          help="Customers see it in the storefront"
          defaultChecked={checkedOf(state, 'enabled', stored.enabled)}
        />
      ) : (
        <SelectField name="parentId" label="Inside" placeholder="No other category" optional options={parents} />
      )}
    </>
  );
  return (
    <>
      <Button variant={variant} size={stored ? 'small' : 'medium'} onClick={() => setOpenedOn(state)}>
        {trigger}
      </Button>
      <Dialog open={open} onClose={() => setOpenedOn(undefined)} title={title}>
        <form action={submit} className="form-stack" noValidate>
          <FormMessage state={state} />
          {fields}
          <SubmitButton>{stored ? 'Save' : 'Add category'}</SubmitButton>
        </form>
      </Dialog>
      {!open && <FormMessage state={state} />}
    </>
  );
}
