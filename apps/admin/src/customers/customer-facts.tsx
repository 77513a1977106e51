import { parseMoment, type Customer } from '@ecwid-kit/types';
import { Card, formatMoney, KeyValueList } from '@ecwid-kit/ui';
import type { StoreFacts } from '../server/store-facts.ts';
import { formatDay } from '../words/moments.ts';

export function CustomerFacts({ customer, facts }: { customer: Customer; facts: StoreFacts }) {
  const registered = customer.registered === undefined ? undefined : parseMoment(customer.registered);
  return (
    <Card title="Facts">
      <KeyValueList
        items={[
          ...(customer.email ? [{ label: 'E-mail', value: customer.email, copy: customer.email }] : []),
          { label: 'Group', value: customer.customerGroupName ?? 'General' },
          { label: 'Orders', value: customer.totalOrderCount ?? customer.stats?.numberOfOrders ?? 0 },
          { label: 'Spent', value: formatMoney(customer.stats?.salesValue ?? 0, facts.currency) },
          ...(registered === undefined
            ? []
            : [{ label: 'Since', value: formatDay(registered * 1000, facts.timeZone) }]),
          { label: 'Newsletter', value: customer.acceptMarketing ? 'Agreed' : 'Not agreed' },
          { label: 'Customer id', value: String(customer.id), copy: String(customer.id) },
          ...(customer.privateAdminNotes ? [{ label: 'Private note', value: customer.privateAdminNotes }] : []),
        ]}
      />
    </Card>
  );
}
