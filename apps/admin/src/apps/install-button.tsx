'use client';

import { ConfirmButton } from '../frame/confirm-button.tsx';
import { installApp } from './installation-actions.ts';
import { PermissionList } from './permission-list.tsx';

interface InstallButtonProps {
  storeId: number;
  clientId: string;
  name: string;
  scopes: readonly string[];
}

/** Shows what the app may do, then installs it. */
export function InstallButton({ storeId, clientId, name, scopes }: InstallButtonProps) {
  return (
    <ConfirmButton
      label="Install"
      variant="primary"
      title={`Install ${name}?`}
      confirmLabel="Install"
      action={installApp.bind(null, storeId, clientId)}
    >
      <p>It will be able to:</p>
      <PermissionList scopes={scopes} />
    </ConfirmButton>
  );
}
