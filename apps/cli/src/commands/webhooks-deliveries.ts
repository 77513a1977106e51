import type { Context, Outcome } from '../program/context.ts';
import { connect } from '../sandbox/connect.ts';
import { deliveryTable } from '../sandbox/delivery-table.ts';

const DEFAULT_LIMIT = 20;

export async function run(context: Context): Promise<Outcome> {
  const { flags } = context;
  const status = flags.choice('status', ['pending', 'delivered', 'failed']);
  const limit = flags.integer('limit', { min: 1, max: 100 }) ?? DEFAULT_LIMIT;
  const clientId = flags.text('app');
  const { control, store } = connect(context);
  const storeId = await store();
  const page = await control.deliveries.list(storeId, {
    limit,
    ...(status && { status }),
    ...(clientId !== undefined && { clientId }),
  });
  return {
    data: { storeId, total: page.total, deliveries: page.items },
    text: (style) => {
      if (page.items.length === 0) return 'There are no such deliveries.';
      const rest = page.total - page.items.length;
      const more = rest > 0 ? `\n${style.dim(`and ${rest} older: --limit shows more`)}` : '';
      return deliveryTable(style, page.items) + more;
    },
  };
}
