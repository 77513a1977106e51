'use client';

import type { ButtonProps } from '@ecwid-kit/ui';
import { ConfirmButton } from '../frame/confirm-button.tsx';
import { uninstallApp } from './installation-actions.ts';

interface UninstallButtonProps {
  storeId: number;
  clientId: string;
  name: string;
  size?: ButtonProps['size'];
}

export function UninstallButton({ storeId, clientId, name, size = 'medium' }: UninstallButtonProps) {
  return (
    <ConfirmButton
      label="Uninstall"
      size={size}
      title={`Uninstall ${name}?`}
      confirmLabel="Uninstall"
      done={`${name} is uninstalled`}
      action={uninstallApp.bind(null, storeId, clientId)}
    >
      Its access to the store ends at once, and its page and what it added to the checkout are gone.
    </ConfirmButton>
  );
}
