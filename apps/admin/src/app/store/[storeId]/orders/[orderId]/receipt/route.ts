import { read } from '../../../../../../server/failures.ts';
import { fileResponse } from '../../../../../../server/file-response.ts';
import { requireStore } from '../../../../../../server/require-store.ts';

/** Hands out the receipt of an order. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/store/[storeId]/orders/[orderId]/receipt'>,
): Promise<Response> {
  const { storeId, orderId } = await params;
  const { rest } = await requireStore(storeId);
  const file = await read(rest.orderInvoices.getReceiptPdf(decodeURIComponent(orderId)));
  return fileResponse(file, { name: `receipt-${orderId}.pdf`, shownAs: 'application/pdf' });
}
