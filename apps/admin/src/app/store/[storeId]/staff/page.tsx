import { Banner, Card, Columns, EmptyState, PageHeader } from '@ecwid-kit/ui';
import { UserPlus } from 'lucide-react';
import type { Metadata } from 'next';
import { read, readOr } from '../../../../server/failures.ts';
import { requireStore } from '../../../../server/require-store.ts';
import { InviteForm } from '../../../../staff/invite-form.tsx';
import { StaffRow } from '../../../../staff/staff-row.tsx';

export const metadata: Metadata = { title: 'Staff accounts' };

export default async function StaffPage({ params }: PageProps<'/store/[storeId]/staff'>) {
  const { control, rest, store, storeId } = await requireStore((await params).storeId);
  if (store.role !== 'owner') {
    return (
      <>
        <PageHeader title="Staff accounts" />
        <Banner title="Staff accounts are for the owner">Ask the owner of the store to invite or remove people.</Banner>
      </>
    );
  }
  const [{ staffList }, mails] = await Promise.all([
    read(rest.staff.search()),
    readOr(control.mails.list({ storeId, limit: 5 }), undefined), // for whoever runs the sandbox
  ]);
  return (
    <>
      <PageHeader
        title="Staff accounts"
        count={staffList.length}
        description="People who work in the store with a login of their own."
      />
      <Columns
        aside={
          <Card title="Add a staff member">
            <InviteForm storeId={storeId} />
          </Card>
        }
      >
        <Card flush>
          {staffList.length === 0 ? (
            <EmptyState title="Nobody else works here" icon={<UserPlus className="icon" />}>
              Invite somebody by e-mail, and choose what of the store they see.
            </EmptyState>
          ) : (
            <ul className="app-rows">
              {staffList.map((account) => (
                <StaffRow key={account.id} storeId={storeId} account={account} />
              ))}
            </ul>
          )}
        </Card>
        {mails && mails.items.length > 0 && (
          <Card title="Mails of this store">
            <p className="muted card-note">Nothing leaves the sandbox: this is what would have been sent.</p>
            <dl>
              {mails.items.map((mail) => (
                <div key={mail.id}>
                  <dt>
                    {mail.subject}, to {mail.to}
                  </dt>
                  <dd className="muted">{mail.text}</dd>
                </div>
              ))}
            </dl>
          </Card>
        )}
      </Columns>
    </>
  );
}
