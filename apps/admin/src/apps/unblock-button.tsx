'use client';

import { ConfirmButton } from '../frame/confirm-button.tsx';
import { unblockWebhooks } from '../traffic/delivery-actions.ts';

export function UnblockButton({ storeId, clientId, name }: { storeId: number; clientId: string; name: string }) {
  return (
    <ConfirmButton
      label="Unblock webhooks"
      size="small"
      variant="primary"
      title={`Unblock webhooks of ${name}?`}
      confirmLabel="Unblock"
      done={`${name} gets webhooks again`}
      action={unblockWebhooks.bind(null, storeId, clientId)}
    >
      They are held back after two weeks in which none was taken. The ones that still wait are sent at once, and {name}{' '}
      hears again of what happens from now on.
    </ConfirmButton>
  );
}
