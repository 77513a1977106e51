'use client';

import { Card, FirstErrorFocus, FormRow, SelectField, Stack, TextField } from '@ecwid-kit/ui';
import { useActionState } from 'react';
import { SaveBar } from '../forms/save-bar.tsx';
import { FormMessage } from '../forms/form-message.tsx';
import { errorOf, IDLE, valueOf, type FormAction, type FormValues } from '../forms/form-state.ts';
import { DISCOUNT_TYPE_OPTIONS, USES_OPTIONS, WHO_OPTIONS } from './coupon-words.ts';

const FORM = 'coupon-form';

export function CouponForm({ action, stored, currency }: { action: FormAction; stored: FormValues; currency: string }) {
  const [state, submit, pending] = useActionState(action, IDLE);
  const field = (name: string) => {
    const value = valueOf(state, name, stored[name] ?? '');
    return { name, defaultValue: value, error: errorOf(state, name) };
  };
  // A select keeps the value it was made with when React resets the form: a new value makes a new one.
  const select = (name: string) => ({ ...field(name), key: `${name}-${valueOf(state, name, stored[name] ?? '')}` });
  const { key: typeKey, ...type } = select('discountType');
  const { key: usesKey, ...uses } = select('usesLimit');
  const { key: whoKey, ...who } = select('applicationLimit');
  const { key: statusKey, ...status } = select('status');
  return (
    <form id={FORM} action={submit} noValidate>
      <Stack>
        <FormMessage state={state} />
        <Card title="What it gives">
          <div className="form-stack">
            <TextField {...field('name')} label="Name" help="Only you see it" />
            <TextField {...field('code')} label="Code" help="What customers enter. Made up when empty" optional />
            <FormRow>
              <SelectField key={typeKey} {...type} label="It takes off" options={DISCOUNT_TYPE_OPTIONS} />
              <TextField
                {...field('discount')}
                label="How much"
                help={`In ${currency} or %`}
                inputMode="decimal"
                optional
              />
            </FormRow>
          </div>
        </Card>
        <Card title="When and for whom">
          <div className="form-stack">
            <FormRow>
              <SelectField key={whoKey} {...who} label="For" options={WHO_OPTIONS} />
              <SelectField key={usesKey} {...uses} label="It can be used" options={USES_OPTIONS} />
            </FormRow>
            <FormRow>
              <TextField {...field('launchDate')} type="date" label="From" optional />
              <TextField {...field('expirationDate')} type="date" label="Until" optional />
            </FormRow>
            <FormRow>
              <TextField
                {...field('totalLimit')}
                label={`From a subtotal of (${currency})`}
                inputMode="decimal"
                optional
              />
              <SelectField
                key={statusKey}
                {...status}
                label="Status"
                options={[
                  { value: 'ACTIVE', label: 'Active' },
                  { value: 'PAUSED', label: 'Paused' },
                ]}
              />
            </FormRow>
          </div>
        </Card>
      </Stack>
      <SaveBar form={FORM} state={state} saving={pending} />
      <FirstErrorFocus form={FORM} watch={state} />
    </form>
  );
}
