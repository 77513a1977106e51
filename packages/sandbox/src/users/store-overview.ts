import type { StoreOverview, StoreSummary } from '@ecwid-kit/types/control';
import { apiError } from '../rest/api-error.ts';
import type { Db } from '../storage/database.ts';
import { storefrontUrl } from '../stores/storefront-urls.ts';
import { storeNameOf } from './users.ts';

/** What counts as sold. */
const SALES_STATUSES = ['PAID', 'AWAITING_PAYMENT'];

/** A store at a glance. */
export async function storeOverview(db: Db, storeId: number, role: StoreSummary['role']): Promise<StoreOverview> {
  const store = await db.selectFrom('store').selectAll().where('id', '=', storeId).executeTakeFirst();
  if (!store) throw apiError('STORE_NOT_FOUND', 'Store not found');
  const { formatsAndUnits } = JSON.parse(store.profile) as { formatsAndUnits?: { currency?: string } }; // as stored
  const count = (table: 'product' | 'customer') =>
    db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('store_id', '=', storeId)
      .executeTakeFirstOrThrow();
  const placed = db.selectFrom('shop_order').where('store_id', '=', storeId).where('unfinished', '=', 0);
  const orders = await placed.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  const { sales } = await placed
    .select((eb) => eb.fn.sum<number | null>('total').as('sales'))
    .where('payment_status', 'in', SALES_STATUSES)
    .executeTakeFirstOrThrow();
  return {
    id: storeId,
    name: storeNameOf(store.profile),
    role,
    storefrontUrl: storefrontUrl(storeId),
    currency: formatsAndUnits?.currency ?? 'USD',
    plan: store.plan,
    suspended: store.suspended !== 0,
    products: (await count('product')).count,
    orders: orders.count,
    customers: (await count('customer')).count,
    sales: Math.round((sales ?? 0) * 100) / 100,
  };
}
