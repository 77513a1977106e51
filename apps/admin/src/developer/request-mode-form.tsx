'use client';

import { RadioGroup, SubmitButton } from '@ecwid-kit/ui';
import { useActionState } from 'react';
import { FormMessage } from '../forms/form-message.tsx';
import { IDLE } from '../forms/form-state.ts';
import { saveRequestMode } from './developer-actions.ts';

export function RequestModeForm({ storeId, current }: { storeId: number; current: string }) {
  const [state, action] = useActionState(saveRequestMode.bind(null, { storeId }), IDLE);
  return (
    <form action={action} className="form-stack">
      <FormMessage state={state} />
      <RadioGroup
        key={current}
        label="Requests are"
        name="updateRequests"
        defaultValue={current}
        options={[
          { value: 'approve-at-once', label: 'Approved at once', help: 'Quick for development' },
          { value: 'by-hand', label: 'Decided here', help: 'As slow and as careful as the real thing' },
        ]}
      />
      <SubmitButton variant="secondary">Save</SubmitButton>
    </form>
  );
}
