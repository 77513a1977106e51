'use client';

import { FirstErrorFocus, TextField } from '@ecwid-kit/ui';
import { useActionState } from 'react';
import { SaveBar } from '../forms/save-bar.tsx';
import { FormMessage } from '../forms/form-message.tsx';
import { errorOf, IDLE, valueOf } from '../forms/form-state.ts';
import { saveSettings } from './save-settings.ts';

const FORM = 'settings-form';

export function SettingsForm({ storeId, storeName, email }: { storeId: number; storeName: string; email: string }) {
  const [state, action, pending] = useActionState(saveSettings.bind(null, { storeId }), IDLE);
  return (
    <form id={FORM} action={action} className="form-stack" noValidate>
      <FormMessage state={state} />
      <TextField
        name="storeName"
        label="Store name"
        defaultValue={valueOf(state, 'storeName', storeName)}
        error={errorOf(state, 'storeName')}
      />
      <TextField
        name="email"
        type="email"
        label="Company e-mail"
        optional
        defaultValue={valueOf(state, 'email', email)}
        error={errorOf(state, 'email')}
      />
      <SaveBar form={FORM} state={state} saving={pending} />
      <FirstErrorFocus form={FORM} watch={state} />
    </form>
  );
}
