'use client';

import { FirstErrorFocus, FormRow, SelectField, TextArea, TextField } from '@ecwid-kit/ui';
import { useActionState } from 'react';
import { SaveBar } from '../forms/save-bar.tsx';
import { FormMessage } from '../forms/form-message.tsx';
import { errorOf, IDLE, valueOf } from '../forms/form-state.ts';
import { FULFILLMENT_OPTIONS, PAYMENT_OPTIONS } from '../words/order-statuses.ts';
import { saveOrder } from './save-order.ts';

const FORM = 'order-form';

interface OrderFormProps {
  storeId: number;
  orderId: string;
  stored: { paymentStatus: string; fulfillmentStatus: string; trackingNumber: string; privateAdminNotes: string };
}

export function OrderForm({ storeId, orderId, stored }: OrderFormProps) {
  const [state, action, pending] = useActionState(saveOrder.bind(null, { storeId, orderId }), IDLE);
  const payment = valueOf(state, 'paymentStatus', stored.paymentStatus);
  const fulfillment = valueOf(state, 'fulfillmentStatus', stored.fulfillmentStatus);
  return (
    <form id={FORM} action={action} className="form-stack" noValidate>
      <FormMessage state={state} />
      <FormRow>
        {/* A select keeps the value it was made with when React resets the form: a new value makes a new one. */}
        <SelectField
          key={`payment-${payment}`}
          name="paymentStatus"
          label="Payment"
          options={PAYMENT_OPTIONS}
          defaultValue={payment}
          error={errorOf(state, 'paymentStatus')}
        />
        <SelectField
          key={`fulfillment-${fulfillment}`}
          name="fulfillmentStatus"
          label="Fulfilment"
          options={FULFILLMENT_OPTIONS}
          defaultValue={fulfillment}
          error={errorOf(state, 'fulfillmentStatus')}
        />
      </FormRow>
      <TextField
        name="trackingNumber"
        label="Tracking number"
        optional
        defaultValue={valueOf(state, 'trackingNumber', stored.trackingNumber)}
        error={errorOf(state, 'trackingNumber')}
      />
      <TextArea
        name="privateAdminNotes"
        label="Private note"
        help="Customers never see it"
        optional
        rows={3}
        defaultValue={valueOf(state, 'privateAdminNotes', stored.privateAdminNotes)}
        error={errorOf(state, 'privateAdminNotes')}
      />
      <SaveBar form={FORM} state={state} saving={pending} />
      <FirstErrorFocus form={FORM} watch={state} />
    </form>
  );
}
