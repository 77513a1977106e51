'use client';

import { FirstErrorFocus, FormRow, SelectField, TextField } from '@ecwid-kit/ui';
import { useActionState } from 'react';
import { FormMessage } from '../forms/form-message.tsx';
import { errorOf, IDLE, valueOf, type FormAction, type FormValues } from '../forms/form-state.ts';
import { SaveBar } from '../forms/save-bar.tsx';
import { INTERVAL_OPTIONS } from './subscription-words.ts';

const FORM = 'subscription-form';

interface SubscriptionFormProps {
  action: FormAction;
  stored: FormValues;
  timeZone: string;
}

/** When it is charged next, and how often. */
export function SubscriptionForm({ action, stored, timeZone }: SubscriptionFormProps) {
  const [state, submit, pending] = useActionState(action, IDLE);
  const field = (name: string) => ({
    name,
    defaultValue: valueOf(state, name, stored[name] ?? ''),
    error: errorOf(state, name),
  });
  const interval = field('recurringInterval');
  return (
    <form id={FORM} action={submit} className="form-stack" noValidate>
      <FormMessage state={state} />
      <TextField
        {...field('nextCharge')}
        type="datetime-local"
        label="Next charge"
        help={`Time of the store, ${timeZone}`}
      />
      <FormRow>
        <TextField {...field('recurringIntervalCount')} label="Then every" inputMode="numeric" />
        {/* A select keeps the value it was made with when React resets the form: a new value makes a new one. */}
        <SelectField
          key={`interval-${interval.defaultValue}`}
          {...interval}
          label="Days, weeks, months or years"
          options={INTERVAL_OPTIONS}
        />
      </FormRow>
      <SaveBar form={FORM} state={state} saving={pending} />
      <FirstErrorFocus form={FORM} watch={state} />
    </form>
  );
}
