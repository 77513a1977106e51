'use client';

import { Button } from '../actions/button.tsx';
import { Dialog } from '../overlays/dialog.tsx';
import { useFormDirty } from './use-form-dirty.ts';
import { useLeaveGuard } from './use-leave-guard.ts';

export interface UnsavedChangesBarProps {
  /** The id of the form that Save submits. */
  form: string;
  /** Changes with every successful save; what the form holds then counts as saved. */
  savedKey?: string | number | undefined;
  saving?: boolean | undefined;
  /** For values the form does not hold itself. */
  dirty?: boolean | undefined;
  /** Brings the saved values back; without it the form is reset. */
  onDiscard?: () => void;
}

/** Sticks to the foot of the page while the form holds changes, and asks before they are left behind. */
export function UnsavedChangesBar({
  form,
  savedKey,
  saving = false,
  dirty = false,
  onDiscard,
}: UnsavedChangesBarProps) {
  const formDirty = useFormDirty(form, savedKey);
  const shown = formDirty || dirty;
  const guard = useLeaveGuard(shown && !saving);

  const discard = () => {
    if (onDiscard) onDiscard();
    const element = document.getElementById(form);
    if (element instanceof HTMLFormElement) element.reset();
  };

  return (
    <>
      <div className="unsaved-bar" role="region" aria-label="Unsaved changes" aria-hidden={!shown} data-shown={shown}>
        <p className="unsaved-bar-words" role="status">
          {shown && 'Unsaved changes'}
        </p>
        <Button onClick={discard} disabled={saving}>
          Discard
        </Button>
        <Button variant="primary" type="submit" form={form} busy={saving}>
          Save
        </Button>
      </div>
      <Dialog
        open={guard.held !== undefined}
        onClose={guard.stay}
        title="Leave without saving?"
        actions={
          <>
            <Button onClick={guard.stay}>Keep editing</Button>
            <Button variant="danger" onClick={guard.leave}>
              Leave
            </Button>
          </>
        }
      >
        The changes on this page have not been saved.
      </Dialog>
    </>
  );
}
