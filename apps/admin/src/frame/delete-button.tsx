'use client';

import type { ReactNode } from 'react';
import { ConfirmButton } from './confirm-button.tsx';

interface DeleteButtonProps {
  /** What is deleted: "product", "coupon". */
  what: string;
  small?: boolean;
  /** What will be gone. */
  children: ReactNode;
  /** Deletes, and answers what went wrong. */
  action: () => Promise<string | undefined>;
}

export function DeleteButton({ what, small = false, children, action }: DeleteButtonProps) {
  return (
    <ConfirmButton
      label="Delete"
      title={`Delete this ${what}?`}
      confirmLabel={`Delete ${what}`}
      size={small ? 'small' : 'medium'}
      done={`The ${what} is deleted`}
      action={action}
    >
      {children}
    </ConfirmButton>
  );
}
