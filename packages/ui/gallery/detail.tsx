import {
  AppIcon,
  Button,
  Card,
  Columns,
  KeyValueList,
  Menu,
  MoneyBreakdown,
  PageHeader,
  StatusPill,
} from '../src/index.ts';

const appIds = [
  'parcel-rates',
  'gift-wrap',
  'loyalty',
  'tax-helper',
  'reviews',
  'subscriptions',
  'invoices',
  'stock-sync',
];

/** A detail page. */
export function DetailPage() {
  return (
    <>
      <PageHeader
        title="Order ML42X"
        status={<StatusPill tone="success">Paid</StatusPill>}
        breadcrumbs={[{ label: 'Orders', href: '/list' }]}
        actions={
          <>
            <Menu
              label="More actions"
              items={[
                { label: 'Print invoice', href: '/invoice' },
                { label: 'Send again', onSelect: () => undefined },
                { label: 'Refund', disabled: true },
                { label: 'Cancel order', danger: true, onSelect: () => undefined },
              ]}
            />
            <Button variant="primary">Mark as shipped</Button>
          </>
        }
      />
      <Columns
        aside={
          <>
            <Card title="Customer">
              <KeyValueList
                items={[
                  { label: 'Name', value: 'Ada Whitfield' },
                  { label: 'E-mail', value: 'ada@example.com', copy: 'ada@example.com' },
                ]}
              />
            </Card>
            <Card title="Facts">
              <KeyValueList
                items={[
                  { label: 'Placed', value: '21 Nov 2026, 14:02' },
                  { label: 'Order id', value: 'ML42X', copy: 'ML42X' },
                  { label: 'Transaction', value: 'txn_9f21c0d7e1b84a53a6', copy: 'txn_9f21c0d7e1b84a53a6' },
                ]}
              />
            </Card>
          </>
        }
      >
        <Card title="Items" actions={<Button size="small">Edit</Button>}>
          <MoneyBreakdown
            open
            label="Total"
            total={184.5}
            currency="EUR"
            lines={[
              { label: '4 × Hand-thrown mug', amount: 168 },
              { label: 'Discount', amount: -16.8, why: 'Loyalty: 10 % for returning customers' },
              { label: 'Shipping', amount: 9.9, why: 'Parcel rates: Standard, 2 to 4 days' },
              { label: 'Tax', amount: 23.4, why: 'VAT 19 %, included rules of Germany' },
              { label: 'Rounding', amount: 0, why: 'To the cent, half up' },
            ]}
          />
          <MoneyBreakdown label="Refunded" total={0} currency="EUR" lines={[]} />
        </Card>
        <Card title="Shipping">
          <KeyValueList
            layout="side"
            items={[
              { label: 'Method', value: 'Standard, 2 to 4 days' },
              { label: 'Tracking number', value: '00340434161094015902', copy: '00340434161094015902' },
            ]}
          />
        </Card>
        <Card title="Apps that took part">
          <div className="gallery-row">
            {appIds.map((id) => (
              <AppIcon key={id} appId={id} size={44} />
            ))}
          </div>
        </Card>
      </Columns>
    </>
  );
}
