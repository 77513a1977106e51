import { EmptyState, LinkButton } from '@ecwid-kit/ui';
import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <main id="main" className="lone-page">
      <h1 className="visually-hidden">Not found</h1>
      <EmptyState title="There is no such page" actions={<LinkButton href="/">Go to the home page</LinkButton>}>
        The address may be mistyped, or you may not have access to what it names.
      </EmptyState>
    </main>
  );
}
