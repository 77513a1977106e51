'use client';

import type { StaffScope } from '@ecwid-kit/types';
import { Button, Dialog, SubmitButton } from '@ecwid-kit/ui';
import { useActionState, useState } from 'react';
import { FormMessage } from '../forms/form-message.tsx';
import { IDLE } from '../forms/form-state.ts';
import { AccessFields } from './access-fields.tsx';
import { changeStaff } from './staff-actions.ts';

interface AccessButtonProps {
  storeId: number;
  id: string;
  name: string;
  staffScopes: readonly StaffScope[];
  everything: boolean;
}

/** Changes what one of the staff may do, in a dialog. */
export function AccessButton({ storeId, id, name, staffScopes, everything }: AccessButtonProps) {
  const [open, setOpen] = useState(false);
  const [state, action] = useActionState(changeStaff.bind(null, { storeId, id }), IDLE);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        Change access
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={`What ${name} may do`}>
        <form action={action} className="form-stack" noValidate>
          <FormMessage state={state} />
          <AccessFields state={state} stored={staffScopes} everything={everything} />
          <SubmitButton>Save</SubmitButton>
        </form>
      </Dialog>
    </>
  );
}
