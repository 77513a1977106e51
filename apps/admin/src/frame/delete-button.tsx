'use client';

import { Banner, Button, Dialog } from '@ecwid-kit/ui';
import { useState, useTransition, type ReactNode } from 'react';

interface DeleteButtonProps {
  /** What is deleted: "product", "coupon". */
  what: string;
  small?: boolean;
  /** What will be gone. */
  children: ReactNode;
  /** Deletes, and answers what went wrong. It redirects when nothing did. */
  action: () => Promise<string | undefined>;
}

/** A button that asks before it deletes. */
export function DeleteButton({ what, small = false, children, action }: DeleteButtonProps) {
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [pending, start] = useTransition();
  return (
    <>
      <Button
        variant={small ? 'secondary' : 'danger'}
        size={small ? 'small' : 'medium'}
        onClick={() => setAsking(true)}
      >
        Delete
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={`Delete this ${what}?`}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Keep it</Button>
            <Button
              variant="danger"
              busy={pending}
              onClick={() =>
                start(async () => {
                  const refused = await action();
                  setFailure(refused);
                  if (!refused) setAsking(false);
                })
              }
            >
              Delete {what}
            </Button>
          </>
        }
      >
        <div className="form-stack">
          <p>{children}</p>
          {failure && (
            <Banner tone="danger" title="It was not deleted" announce="alert">
              {failure}
            </Banner>
          )}
        </div>
      </Dialog>
    </>
  );
}
