'use client';

import { Banner, Button, Dialog, Link, useToast } from '@ecwid-kit/ui';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { storePath } from '../urls/store-path.ts';
import { resetStore } from './strip-actions.ts';

/** What only a sandbox has, above everything while it runs in development. */
export function SandboxStrip({ storeId }: { storeId: number }) {
  return (
    <>
      <strong>Sandbox</strong>
      <Link href={storePath(storeId, 'develop-apps')}>App dashboard</Link>
      <Link href={storePath(storeId, 'traffic')}>Traffic</Link>
      <Link href={storePath(storeId, 'clock')}>Clock</Link>
      <Link href={storePath(storeId, 'faults')}>Faults</Link>
      <Reset storeId={storeId} />
    </>
  );
}

function Reset({ storeId }: { storeId: number }) {
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [pending, start] = useTransition();
  const showToast = useToast();
  const router = useRouter();

  const reset = () =>
    start(async () => {
      const refused = await resetStore(storeId);
      setFailure(refused);
      if (refused) return;
      setAsking(false);
      showToast('The store is as it was made');
      router.refresh();
    });

  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        Reset
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Reset this store?"
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Keep it</Button>
            <Button variant="danger" busy={pending} onClick={reset}>
              Reset store
            </Button>
          </>
        }
      >
        <div className="form-stack">
          <p>
            Products, orders, customers and settings go back to what they were when the store was made. Your own changes
            are lost.
          </p>
          {failure && (
            <Banner tone="danger" title="The store was not reset" announce="alert">
              {failure}
            </Banner>
          )}
        </div>
      </Dialog>
    </>
  );
}
