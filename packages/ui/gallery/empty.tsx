import { Ticket } from 'lucide-react';

import { DataTable, EmptyState, LinkButton, PageHeader } from '../src/index.ts';

/** A list before its first entry. */
export function EmptyPage() {
  return (
    <>
      <PageHeader title="Coupons" count={0} />
      <DataTable
        caption="Coupons"
        columns={[{ key: 'code', header: 'Code', cell: (code: string) => code }]}
        rows={[]}
        rowKey={(code) => code}
        empty={
          <EmptyState
            icon={<Ticket />}
            title="No coupons yet"
            actions={
              <LinkButton variant="primary" href="/coupons/new">
                Add a coupon
              </LinkButton>
            }
          >
            A coupon gives a discount to whoever enters its code at the checkout. It can be limited by date, by customer
            and by number of uses.
          </EmptyState>
        }
      />
    </>
  );
}
