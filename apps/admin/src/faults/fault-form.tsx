'use client';

import { FirstErrorFocus, FormRow, SelectField, SubmitButton, TextField } from '@ecwid-kit/ui';
import { useActionState, useState } from 'react';
import { FormMessage } from '../forms/form-message.tsx';
import { errorOf, IDLE, valueOf } from '../forms/form-state.ts';
import { createFault } from './fault-actions.ts';

const TARGETS = [
  { value: 'rest', label: 'REST calls' },
  { value: 'webhook', label: 'Webhooks' },
];
const KINDS = [
  { value: 'status', label: 'Answer with a status' },
  { value: 'latency', label: 'Take longer' },
  { value: 'drop', label: 'Get lost' },
];
const WEBHOOK_KINDS = [
  ...KINDS,
  { value: 'duplicate', label: 'Come twice' },
  { value: 'reorder', label: 'Come out of order' },
];

export function FaultForm({ storeId, apps }: { storeId: number; apps: readonly string[] }) {
  const [state, action] = useActionState(createFault.bind(null, { storeId }), IDLE);
  const [target, setTarget] = useState('rest');
  const [kind, setKind] = useState('status');
  const text = (name: string) => ({ name, defaultValue: valueOf(state, name, ''), error: errorOf(state, name) });
  const kinds = target === 'rest' ? KINDS : WEBHOOK_KINDS;
  return (
    <form id="fault-form" action={action} className="form-stack" noValidate>
      <FormMessage state={state} />
      <FormRow>
        <SelectField
          name="target"
          label="What"
          options={TARGETS}
          value={target}
          onChange={(event) => {
            setTarget(event.target.value);
            setKind('status');
          }}
        />
        <SelectField
          name="kind"
          label="Happens"
          options={kinds}
          value={kind}
          onChange={(event) => setKind(event.target.value)}
          error={errorOf(state, 'kind')}
        />
      </FormRow>
      <FormRow>
        <SelectField
          name="clientId"
          label="App"
          optional
          placeholder="Any app"
          options={apps.map((value) => ({ value, label: value }))}
        />
        <TextField
          {...text('match')}
          label={target === 'rest' ? 'Call' : 'Event'}
          help={target === 'rest' ? 'Such as products.search' : 'Such as order.created'}
          optional
        />
      </FormRow>
      <FormRow>
        {kind === 'status' && (
          <TextField {...text('status')} label="Status" help="429 comes with Retry-After" inputMode="numeric" />
        )}
        {kind === 'latency' && <TextField {...text('delayMs')} label="Delay" suffix="ms" inputMode="numeric" />}
        <TextField
          {...text('times')}
          label="How often"
          help="Until taken away when empty"
          inputMode="numeric"
          optional
        />
      </FormRow>
      <SubmitButton>Set fault</SubmitButton>
      <FirstErrorFocus form="fault-form" watch={state} />
    </form>
  );
}
