import { parseMoment, type OrderInvoice } from '@ecwid-kit/types';
import { Card } from '@ecwid-kit/ui';
import { ConfirmButton } from '../frame/confirm-button.tsx';
import { storePath } from '../urls/store-path.ts';
import { formatMoment } from '../words/moments.ts';
import { issueInvoice } from './invoice-actions.ts';

interface OrderInvoicesProps {
  storeId: number;
  orderId: string;
  invoices: readonly OrderInvoice[];
  timeZone: string;
}

/** The receipt, which is drawn anew each time, and the tax invoices, which stay as they were issued. */
export function OrderInvoices({ storeId, orderId, invoices, timeZone }: OrderInvoicesProps) {
  return (
    <Card
      title="Receipt and invoices"
      actions={
        <ConfirmButton
          label="Issue tax invoice"
          size="small"
          variant="primary"
          title="Issue a tax invoice?"
          confirmLabel="Issue tax invoice"
          done="The order has its tax invoice"
          action={issueInvoice.bind(null, storeId, orderId)}
        >
          It gets the next number and cannot be changed. If the order was changed since its last invoice, that one is
          cancelled first.
        </ConfirmButton>
      }
    >
      <ul className="plain-rows">
        <li>
          <a href={storePath(storeId, 'orders', orderId, 'receipt')} target="_blank" rel="noreferrer">
            Receipt (PDF)
          </a>
        </li>
        {invoices.map(({ internalId, id, created, link, type }) => {
          const seconds = parseMoment(created ?? '');
          const name = type === 'FULL_CANCEL' ? `Cancellation ${id ?? ''}` : `Tax invoice ${id ?? ''}`;
          return (
            <li key={internalId}>
              {link ? (
                <a href={link} target="_blank" rel="noreferrer">
                  {name} (PDF)
                </a>
              ) : (
                name
              )}
              <span className="muted">{seconds === undefined ? '' : formatMoment(seconds * 1000, timeZone)}</span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
