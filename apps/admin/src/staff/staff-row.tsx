import type { StaffAccount } from '@ecwid-kit/types';
import { opensEverything, STAFF_SCOPES } from '@ecwid-kit/types/scopes';
import { StatusPill } from '@ecwid-kit/ui';
import { ConfirmButton } from '../frame/confirm-button.tsx';
import { AccessButton } from './access-button.tsx';
import { STAFF_AREAS } from './staff-areas.ts';
import { removeStaff, resendInvitation } from './staff-actions.ts';

/** One of the staff, and what can be done about it. */
export function StaffRow({ storeId, account }: { storeId: number; account: StaffAccount }) {
  const { id, email, inviteAccepted } = account;
  const name = account.name || email;
  const everything = opensEverything(account.staffScopes);
  const areas = STAFF_AREAS.filter((scope) => account.staffScopes.includes(scope));
  return (
    <li className="app-row">
      <div>
        <h2 className="row">
          {name} {!inviteAccepted && <StatusPill tone="warning">Invited</StatusPill>}
        </h2>
        {name !== email && <p className="muted">{email}</p>}
        <p className="muted">
          {everything ? STAFF_SCOPES.STORE_MANAGEMENT : areas.map((scope) => STAFF_SCOPES[scope]).join(' · ')}
        </p>
      </div>
      <div className="row">
        <AccessButton storeId={storeId} id={id} name={name} staffScopes={areas} everything={everything} />
        {!inviteAccepted && (
          <ConfirmButton
            label="Send again"
            size="small"
            variant="primary"
            title="Send the invitation again?"
            confirmLabel="Send again"
            done={`${email} is invited again`}
            action={resendInvitation.bind(null, storeId, email)}
          >
            The link in the earlier mail stops working.
          </ConfirmButton>
        )}
        <ConfirmButton
          label={inviteAccepted ? 'Remove' : 'Cancel'}
          size="small"
          title={inviteAccepted ? `Remove ${name}?` : `Take the invitation of ${email} back?`}
          confirmLabel={inviteAccepted ? 'Remove' : 'Take back'}
          done={inviteAccepted ? `${name} is removed` : 'The invitation is taken back'}
          action={removeStaff.bind(null, storeId, id)}
        >
          {inviteAccepted ? 'The access to this store ends at once.' : 'The link in the mail stops working.'}
        </ConfirmButton>
      </div>
    </li>
  );
}
