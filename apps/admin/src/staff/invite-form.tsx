'use client';

import { FirstErrorFocus, SubmitButton, TextField } from '@ecwid-kit/ui';
import { useActionState } from 'react';
import { FormMessage } from '../forms/form-message.tsx';
import { errorOf, IDLE, valueOf } from '../forms/form-state.ts';
import { AccessFields } from './access-fields.tsx';
import { inviteStaff } from './staff-actions.ts';

const FORM = 'invite-form';

export function InviteForm({ storeId }: { storeId: number }) {
  const [state, action] = useActionState(inviteStaff.bind(null, { storeId }), IDLE);
  return (
    <form id={FORM} action={action} className="form-stack" noValidate>
      <FormMessage state={state} />
      <TextField
        name="email"
        type="email"
        label="E-mail"
        autoComplete="off"
        defaultValue={valueOf(state, 'email', '')}
        error={errorOf(state, 'email')}
      />
      <AccessFields state={state} stored={undefined} everything={false} />
      <SubmitButton>Send invite</SubmitButton>
      <FirstErrorFocus form={FORM} watch={state} />
    </form>
  );
}
