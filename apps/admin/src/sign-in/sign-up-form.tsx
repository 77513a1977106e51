'use client';

import { Banner, FirstErrorFocus, SubmitButton, TextField } from '@ecwid-kit/ui';
import { useActionState } from 'react';
import { errorOf, IDLE, valueOf } from '../forms/form-state.ts';
import { signUp } from './sign-in-actions.ts';

export function SignUpForm() {
  const [state, action] = useActionState(signUp, IDLE);
  const field = (name: string) => ({ name, defaultValue: valueOf(state, name, ''), error: errorOf(state, name) });
  return (
    <form id="sign-up" action={action} className="form-stack" noValidate>
      {state.status === 'failed' && (
        <Banner tone="danger" title="The store was not made" announce="alert">
          {state.message}
        </Banner>
      )}
      <TextField {...field('name')} label="Your name" autoComplete="name" />
      <TextField {...field('email')} type="email" label="E-mail" autoComplete="username" />
      <TextField
        name="password"
        type="password"
        label="Password"
        autoComplete="new-password"
        help="At least 8 characters"
        error={errorOf(state, 'password')}
      />
      <TextField {...field('storeName')} label="Store name" autoComplete="organization" />
      <SubmitButton>Make store</SubmitButton>
      <FirstErrorFocus form="sign-up" watch={state} />
    </form>
  );
}
