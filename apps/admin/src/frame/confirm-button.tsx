'use client';

import { Banner, Button, Dialog, useToast, type ButtonProps } from '@ecwid-kit/ui';
import { useState, useTransition, type ReactNode } from 'react';

export interface ConfirmButtonProps {
  label: string;
  title: string;
  /** What will happen. */
  children: ReactNode;
  confirmLabel: string;
  variant?: ButtonProps['variant'];
  size?: ButtonProps['size'];
  /** Says so when it went well and the page stays. */
  done?: string;
  /** Does it, and answers what went wrong. */
  action: () => Promise<string | undefined>;
}

/** A button that asks first. What went wrong is said in the dialog, which then stays open. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, title, children, confirmLabel, variant = 'secondary', size = 'medium', done, action } = props;
  const [open, setOpen] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [pending, start] = useTransition();
  const showToast = useToast();

  const confirm = () =>
    start(async () => {
      const refused = await action();
      setFailure(refused);
      if (refused) return;
      setOpen(false);
      if (done) showToast(done);
    });

  return (
    <>
      <Button variant={variant} size={size} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={title}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button variant={variant === 'primary' ? 'primary' : 'danger'} busy={pending} onClick={confirm}>
              {confirmLabel}
            </Button>
          </>
        }
      >
        <div className="form-stack">
          <div>{children}</div>
          {failure && (
            <Banner tone="danger" title="That did not work" announce="alert">
              {failure}
            </Banner>
          )}
        </div>
      </Dialog>
    </>
  );
}
