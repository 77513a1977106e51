'use client';

import { Button, useToast } from '@ecwid-kit/ui';
import { Send } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { storePath } from '../urls/store-path.ts';
import { resendDelivery } from './delivery-actions.ts';

/** Sends the delivery again, and goes to the new one. */
export function ResendButton({ storeId, deliveryId }: { storeId: number; deliveryId: string }) {
  const [pending, start] = useTransition();
  const showToast = useToast();
  const router = useRouter();
  const resend = () =>
    start(async () => {
      const { failure, deliveryId: newId } = await resendDelivery(storeId, deliveryId);
      showToast(failure ?? 'On its way again');
      if (newId !== undefined) router.push(storePath(storeId, 'deliveries', newId));
    });
  return (
    <Button icon={<Send className="icon" aria-hidden="true" />} busy={pending} onClick={resend}>
      Resend
    </Button>
  );
}
