'use client';

import { ErrorState } from '@ecwid-kit/ui';
import { useRouter } from 'next/navigation';
import { startTransition } from 'react';

export interface PageErrorProps {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}

/** What a page shows in its place when it could not be read. */
export function PageError({ error, reset }: PageErrorProps) {
  const router = useRouter();
  const retry = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  return (
    <ErrorState headingLevel={1} title="This page could not be loaded" traceId={error.digest} onRetry={retry}>
      The sandbox did not answer as expected. Check that it is running, then try again. The trace leads to the request
      in Traffic and in the log.
    </ErrorState>
  );
}
