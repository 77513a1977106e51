import { Banner, Card, Link } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { readOr } from '../../server/failures.ts';
import { sandboxInfo } from '../../server/sandbox-info.ts';
import { DemoSignIn } from '../../sign-in/demo-sign-in.tsx';
import { SignInForm } from '../../sign-in/sign-in-form.tsx';
import { paramOf } from '../../urls/list-state.ts';
import { localPath } from '../../urls/local-path.ts';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const params = await searchParams;
  const next = localPath(paramOf(params, 'next'), '/');
  const info = await readOr(sandboxInfo(), undefined);
  const demo = info?.development ? info.demo : undefined;
  return (
    <main id="main" className="sign-in-page">
      <h1>Sign in</h1>
      {!info && (
        <Banner tone="danger" title="The sandbox does not answer">
          Start it, then load this page again.
        </Banner>
      )}
      {paramOf(params, 'ended') && <Banner title="Your session has ended">Sign in again to go on.</Banner>}
      {demo && (
        <Card>
          <DemoSignIn next={next} email={demo.email} />
        </Card>
      )}
      <Card {...(demo ? { title: 'With e-mail and password' } : {})}>
        <SignInForm next={next} />
      </Card>
      <p className="muted">
        New here? <Link href="/sign-up">Make a store</Link>
      </p>
    </main>
  );
}
