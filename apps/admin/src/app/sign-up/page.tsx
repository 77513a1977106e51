import { Card, Link } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { SignUpForm } from '../../sign-in/sign-up-form.tsx';

export const metadata: Metadata = { title: 'Make a store' };

export default function SignUpPage() {
  return (
    <main id="main" className="sign-in-page">
      <h1>Make a store</h1>
      <Card>
        <SignUpForm />
      </Card>
      <p className="muted">
        You have one already? <Link href="/sign-in">Sign in</Link>
      </p>
    </main>
  );
}
