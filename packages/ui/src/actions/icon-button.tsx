import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { Button, type ButtonProps } from './button.tsx';

export interface IconButtonProps extends Omit<ButtonProps, 'icon' | 'children' | 'aria-label'> {
  /** What pressing it does; read aloud and shown as a tooltip. */
  label: string;
  icon: ReactNode;
}

/** A button whose only content is an icon. */
export function IconButton({ label, icon, variant = 'plain', className, ...rest }: IconButtonProps) {
  return (
    <Button
      title={label}
      {...rest}
      variant={variant}
      className={clsx('icon-button', className)}
      aria-label={label}
      icon={icon}
    />
  );
}
