'use client';

import { Button, useToast } from '@ecwid-kit/ui';
import { useTransition } from 'react';
import { decideRequest } from './developer-actions.ts';

export function DecisionButtons({ storeId, requestId }: { storeId: number; requestId: number }) {
  const [pending, start] = useTransition();
  const showToast = useToast();
  const decide = (decision: 'approve' | 'decline') =>
    start(async () => {
      const refused = await decideRequest(storeId, requestId, decision);
      showToast(refused ?? (decision === 'approve' ? 'The request is approved' : 'The request is declined'));
    });
  return (
    <div className="row">
      <Button size="small" variant="primary" busy={pending} onClick={() => decide('approve')}>
        Approve
      </Button>
      <Button size="small" busy={pending} onClick={() => decide('decline')}>
        Decline
      </Button>
    </div>
  );
}
