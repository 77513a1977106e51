import type { ReactNode } from 'react';

import { Link, type LinkProps } from '../foundation/link.tsx';
import { buttonClass, type ButtonSize, type ButtonVariant } from './button.tsx';

export interface LinkButtonProps extends LinkProps {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function LinkButton({
  variant = 'secondary',
  size = 'medium',
  icon,
  className,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <Link {...rest} className={buttonClass(variant, size, className)}>
      <span className="button-label">
        {icon}
        {children}
      </span>
    </Link>
  );
}
