'use client';

import { Button, Dialog, useToast, type ButtonProps } from '@ecwid-kit/ui';
import { useState, useTransition } from 'react';

interface ActionButtonProps extends Pick<ButtonProps, 'variant' | 'size' | 'icon' | 'children' | 'disabled'> {
  /** Its name, where its words alone do not tell what it is about. */
  label?: string;
  /** Says so when it went well. */
  done: string;
  /** Does it, and answers what went wrong. */
  action: () => Promise<string | undefined>;
}

/** A button that does at once what can be undone as easily. What went wrong is said in a dialog. */
export function ActionButton({ label, done, action, ...button }: ActionButtonProps) {
  const [failure, setFailure] = useState<string>();
  const [pending, start] = useTransition();
  const showToast = useToast();
  const act = () =>
    start(async () => {
      const refused = await action();
      setFailure(refused);
      if (!refused) showToast(done);
    });
  const close = () => setFailure(undefined);
  return (
    <>
      <Button {...button} aria-label={label} busy={pending} onClick={act} />
      <Dialog
        open={failure !== undefined}
        onClose={close}
        title="That did not work"
        actions={<Button onClick={close}>Close</Button>}
      >
        {failure}
      </Dialog>
    </>
  );
}
