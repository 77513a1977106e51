'use client';

import { RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';

import { Button } from '../actions/button.tsx';
import { CopyButton } from '../secrets/copy-button.tsx';

export interface ErrorStateProps {
  title?: string;
  /** What failed and what to do about it. */
  children: ReactNode;
  onRetry?: () => void;
  /** Finds the request in the traffic and in the log. */
  traceId?: string | undefined;
  headingLevel?: 1 | 2;
}

/** A page or part that could not be shown, with a way on. `headingLevel` is 1 where it is the whole page. */
export function ErrorState({
  title = 'This could not be loaded',
  children,
  onRetry,
  traceId,
  headingLevel = 2,
}: ErrorStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="empty-state" role="alert">
      <Heading className="empty-state-title">{title}</Heading>
      <div className="empty-state-about">{children}</div>
      {traceId && (
        <p className="empty-state-trace">
          Trace <code>{traceId}</code>
          <CopyButton text={traceId} what="Trace id" />
        </p>
      )}
      {onRetry && (
        <div className="empty-state-actions">
          <Button onClick={onRetry} icon={<RotateCw className="icon" aria-hidden="true" />}>
            Try again
          </Button>
        </div>
      )}
    </div>
  );
}
