'use client';

import { FormRow, SelectField, SubmitButton, TextField } from '@ecwid-kit/ui';
import { useActionState } from 'react';
import { FormMessage } from '../forms/form-message.tsx';
import { errorOf, IDLE, valueOf } from '../forms/form-state.ts';
import { advanceClock } from './clock-actions.ts';

const UNITS = [
  { value: 'minutes', label: 'Minutes' },
  { value: 'hours', label: 'Hours' },
  { value: 'days', label: 'Days' },
];

export function ClockForm({ storeId }: { storeId: number }) {
  const [state, action] = useActionState(advanceClock.bind(null, { storeId }), IDLE);
  const unit = valueOf(state, 'unit', 'hours');
  return (
    <form action={action} className="form-stack" noValidate>
      <FormMessage state={state} />
      <FormRow>
        <TextField
          name="amount"
          label="Go forward by"
          inputMode="numeric"
          defaultValue={valueOf(state, 'amount', '1')}
          error={errorOf(state, 'amount')}
        />
        <SelectField key={unit} name="unit" label="Unit" options={UNITS} defaultValue={unit} />
      </FormRow>
      <SubmitButton>Advance the clock</SubmitButton>
    </form>
  );
}
