import { clsx } from 'clsx';
import { LoaderCircle } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';

import { VisuallyHidden } from '../foundation/visually-hidden.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'plain';
export type ButtonSize = 'medium' | 'small';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  /** Work is under way: the button keeps its width and its focus, and presses do nothing. */
  busy?: boolean | undefined;
}

export function buttonClass(variant: ButtonVariant, size: ButtonSize, extra?: string): string {
  return clsx('button', variant !== 'secondary' && `button-${variant}`, size === 'small' && 'button-small', extra);
}

/** A button. `type` is `button` unless said otherwise, so that none submits a form by accident. */
export function Button({
  variant = 'secondary',
  size = 'medium',
  icon,
  busy = false,
  type = 'button',
  className,
  children,
  ...rest
}: ButtonProps) {
  // A disabled button would lose the focus; a busy one keeps it and drops its handlers instead.
  const quiet = busy ? { onClick: undefined, type: 'button' as const, 'aria-disabled': true, 'aria-busy': true } : {};
  return (
    <button {...rest} type={type} className={buttonClass(variant, size, className)} {...quiet}>
      <span className="button-label">
        {icon}
        {children}
      </span>
      {busy && (
        <>
          <LoaderCircle className="icon button-spinner" aria-hidden="true" />
          <VisuallyHidden>(in progress)</VisuallyHidden>
        </>
      )}
    </button>
  );
}
