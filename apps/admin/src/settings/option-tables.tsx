import type { PaymentOption, ShippingOption } from '@ecwid-kit/types';
import { DataTable, StatusPill } from '@ecwid-kit/ui';
import {
  optionStatus,
  paymentCollector,
  paymentFee,
  shippingRates,
  shippingZone,
  wayOfShipping,
} from './option-words.ts';

/** The ways of shipping, in the order in which customers see them. */
export function ShippingTable({ options, currency }: { options: readonly ShippingOption[]; currency: string }) {
  if (options.length === 0) return <p className="muted">No way of shipping yet.</p>;
  return (
    <DataTable
      caption="Shipping"
      density="compact"
      columns={[
        { key: 'title', header: 'Name', cell: ({ title }) => title ?? 'Without a name' },
        { key: 'way', header: 'How', wideOnly: true, cell: wayOfShipping },
        { key: 'zone', header: 'Where', wideOnly: true, cell: shippingZone },
        { key: 'rates', header: 'Price', cell: (option) => shippingRates(option, currency) },
        { key: 'status', header: 'Status', fit: true, cell: statusCell },
      ]}
      rows={options}
      rowKey={({ id }) => id}
    />
  );
}

/** The ways to pay, in the order in which customers see them. */
export function PaymentTable({ options, currency }: { options: readonly PaymentOption[]; currency: string }) {
  if (options.length === 0) return <p className="muted">No way to pay yet.</p>;
  return (
    <DataTable
      caption="Payment"
      density="compact"
      columns={[
        { key: 'title', header: 'Name', cell: ({ checkoutTitle }) => checkoutTitle ?? 'Without a name' },
        { key: 'collector', header: 'Collected by', wideOnly: true, cell: paymentCollector },
        { key: 'fee', header: 'Fee', cell: (option) => paymentFee(option, currency) },
        { key: 'status', header: 'Status', fit: true, cell: statusCell },
      ]}
      rows={options}
      rowKey={({ id }) => id}
    />
  );
}

function statusCell(option: { readonly enabled?: boolean | undefined }) {
  const { label, tone } = optionStatus(option);
  return <StatusPill tone={tone}>{label}</StatusPill>;
}
