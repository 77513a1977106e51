import { EmptyState } from '@ecwid-kit/ui';
import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Not found' };

export default function StoreNotFound() {
  return (
    <>
      <h1 className="visually-hidden">Not found</h1>
      <EmptyState title="This is not here">
        It may have been deleted, the address may be mistyped, or your account may have no access to it.
      </EmptyState>
    </>
  );
}
