'use client';

import { Banner, FirstErrorFocus, SubmitButton, TextField } from '@ecwid-kit/ui';
import { useActionState } from 'react';
import { errorOf, IDLE, valueOf } from '../forms/form-state.ts';
import { Destination } from './destination.tsx';
import { signIn } from './sign-in-actions.ts';

export function SignInForm({ next }: { next: string }) {
  const [state, action] = useActionState(signIn, IDLE);
  return (
    <form id="sign-in" action={action} className="form-stack" noValidate>
      {state.status === 'failed' && (
        <Banner tone="danger" title="You are not signed in" announce="alert">
          {state.message}
        </Banner>
      )}
      <Destination next={next} />
      <TextField
        name="email"
        type="email"
        label="E-mail"
        autoComplete="username"
        defaultValue={valueOf(state, 'email', '')}
        error={errorOf(state, 'email')}
      />
      <TextField
        name="password"
        type="password"
        label="Password"
        autoComplete="current-password"
        error={errorOf(state, 'password')}
      />
      <SubmitButton>Sign in</SubmitButton>
      <FirstErrorFocus form="sign-in" watch={state} />
    </form>
  );
}
