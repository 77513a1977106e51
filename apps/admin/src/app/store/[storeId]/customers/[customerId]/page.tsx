import { Card, Columns, EmptyState, KeyValueList, PageHeader, StatusPill } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { customerOf } from '../../../../../customers/customer-data.ts';
import { CustomerFacts } from '../../../../../customers/customer-facts.tsx';
import { OrderTable } from '../../../../../orders/order-table.tsx';
import { addressLines } from '../../../../../orders/order-words.ts';
import { readOr } from '../../../../../server/failures.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storeFacts } from '../../../../../server/store-facts.ts';
import { storePath } from '../../../../../urls/store-path.ts';

type Props = PageProps<'/store/[storeId]/customers/[customerId]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { storeId, customerId } = await params;
  const { name, email } = await customerOf(storeId, customerId);
  return { title: name ?? email ?? 'Customer' };
}

export default async function CustomerPage({ params }: Props) {
  const { storeId: storeIdText, customerId } = await params;
  const { rest, storeId } = await requireStore(storeIdText);
  const customer = await customerOf(storeIdText, customerId);
  const [orders, facts] = await Promise.all([
    readOr(rest.orders.search({ customerId: customer.id, limit: 20 }), undefined),
    storeFacts(storeIdText),
  ]);
  const addresses = [
    { label: 'Billing', person: customer.billingPerson },
    ...(customer.shippingAddresses ?? []).map((person, index) => ({
      label: index === 0 ? 'Shipping' : `Shipping ${index + 1}`,
      person,
    })),
  ].flatMap(({ label, person }) => {
    const text = addressLines(person);
    return text ? [{ label, value: <address className="address">{text}</address>, copy: text }] : [];
  });
  return (
    <>
      <PageHeader
        title={customer.name ?? customer.email ?? `Customer ${customer.id}`}
        breadcrumbs={[{ label: 'Customers', href: storePath(storeId, 'customers') }]}
        status={customer.taxExempt && <StatusPill>Tax exempt</StatusPill>}
      />
      <Columns aside={<CustomerFacts customer={customer} facts={facts} />}>
        <Card title="Orders" flush>
          <OrderTable
            storeId={storeId}
            orders={orders?.items ?? []}
            withCustomer={false}
            facts={facts}
            empty={
              <EmptyState title="No orders" headingLevel={3}>
                This customer has not bought anything yet.
              </EmptyState>
            }
          />
        </Card>
        {addresses.length > 0 && (
          <Card title="Addresses">
            <KeyValueList items={addresses} />
          </Card>
        )}
      </Columns>
    </>
  );
}
