'use client';

import { Banner, SubmitButton } from '@ecwid-kit/ui';
import { useActionState } from 'react';
import { IDLE } from '../forms/form-state.ts';
import { Destination } from './destination.tsx';
import { signInAsDemo } from './sign-in-actions.ts';

/** One click in development. */
export function DemoSignIn({ next, email }: { next: string; email: string }) {
  const [state, action] = useActionState(signInAsDemo, IDLE);
  return (
    <form action={action} className="form-stack demo-sign-in">
      <Destination next={next} />
      {state.status === 'failed' && (
        <Banner tone="danger" title="You are not signed in" announce="alert">
          {state.message}
        </Banner>
      )}
      <SubmitButton>Sign in as the demo owner</SubmitButton>
      <p className="muted">{email} · no password needed while the sandbox runs in development</p>
    </form>
  );
}
