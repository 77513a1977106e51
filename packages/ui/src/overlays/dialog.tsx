'use client';

import { clsx } from 'clsx';
import { X } from 'lucide-react';
import { useId, type ReactNode } from 'react';

import { IconButton } from '../actions/icon-button.tsx';
import { useModal } from './use-modal.ts';

export interface DialogProps {
  open: boolean;
  /** Escape, the cross and a press beside the dialog all ask for this. */
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** The decision, one primary button last. */
  actions?: ReactNode;
  className?: string;
}

/** A modal question or a short task, on the native `<dialog>`. */
export function Dialog({ open, onClose, title, children, actions, className }: DialogProps) {
  const ref = useModal(open);
  const titleId = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- the click is the one on the backdrop; Escape is its key
    <dialog
      ref={ref}
      className={clsx('dialog', className)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {open && (
        <>
          <div className="dialog-head">
            <h2 id={titleId} className="dialog-title">
              {title}
            </h2>
            <IconButton label="Close" icon={<X className="icon" aria-hidden="true" />} onClick={onClose} />
          </div>
          <div className="dialog-body">{children}</div>
          {actions && <div className="dialog-actions">{actions}</div>}
        </>
      )}
    </dialog>
  );
}
