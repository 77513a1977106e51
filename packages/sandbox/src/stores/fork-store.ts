import { sql } from 'kysely';
import { toApp } from '../apps/app-repository.ts';
import { installApp } from '../apps/install-app.ts';
import { scopesOf } from '../apps/living-tokens.ts';
import { registerApp } from '../apps/register-app.ts';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import { quietly } from '../platform/quietly.ts';
import { notFound } from '../rest/api-error.ts';
import { taxInvoiceLink } from '../sales/invoices/tax-invoice-repository.ts';
import { prepared } from '../storage/prepared.ts';
import { REST_PREFIX } from '../rest/locate.ts';
import { downloadsOf } from '../sales/orders/files/download-link.ts';
import type { Tables } from '../storage/tables.ts';

/** The columns of what is copied, but for the store's. A test holds them against the tables. */
export const COPIED = {
  store_member: ['user_id', 'role', 'staff_scopes'],
  sequence: ['name', 'value'],
  store_change: ['area', 'changed'],
  product: [
    'id',
    'doc',
    'name',
    'price',
    'enabled',
    'in_stock',
    'on_sale',
    'created',
    'updated',
    'position',
    'external_reference_id',
    'main_video_id',
    'search_text',
  ],
  product_sku: ['sku', 'product_id', 'variation_id'],
  product_category: ['category_id', 'product_id', 'position'],
  product_facet: ['product_id', 'kind', 'name', 'value'],
  category: ['id', 'parent_id', 'doc', 'name', 'enabled', 'position'],
  product_class: ['id', 'doc'],
  sales_channel: ['marketplace', 'feed_info'],
  review: [
    'id',
    'status',
    'rating',
    'product_id',
    'product_name',
    'order_id',
    'order_name',
    'order_item_id',
    'customer_id',
    'review',
    'search_text',
    'name',
    'email',
    'city',
    'country',
    'created',
    'updated',
  ],
  deleted_item: ['entity', 'item_id', 'item_name', 'deleted'],
  media: ['id', 'content_type', 'name', 'size', 'width', 'height', 'blob_key', 'released'],
  shop_order: [
    'internal_id',
    'public_uid',
    'public_id',
    'order_number',
    'reference_transaction_id',
    'cart_id',
    'doc',
    'payment_status',
    'fulfillment_status',
    'email',
    'customer_id',
    'total',
    'created',
    'updated',
    'pickup',
    'unfinished',
    'hidden',
    'search_text',
  ],
  order_explanation: ['internal_id', 'doc'],
  cart_recovery: ['internal_id', 'recovered', 'mail_sent', 'followed'],
  order_status: ['status_id', 'doc'],
  site_document: ['version', 'doc'],
  site_redirect: ['id', 'from_url', 'to_url', 'search_text'],
  site_image: ['id', 'upload_key', 'media_id'],
  tax_invoice: ['internal_id', 'order_id', 'number', 'type', 'created', 'access_key', 'cancels', 'doc'],
  customer: [
    'id',
    'doc',
    'email',
    'name',
    'group_id',
    'created',
    'updated',
    'order_count',
    'sales_value',
    'first_order',
    'last_order',
    'search_text',
  ],
  sso_user: ['client_id', 'user_id', 'customer_id'],
  customer_group: ['id', 'doc', 'name'],
  discount_coupon: ['id', 'code', 'doc', 'status', 'discount_type', 'created', 'updated', 'expires'],
  promotion: ['id', 'doc', 'version', 'external_reference_id'],
  subscription: [
    'id',
    'doc',
    'status',
    'customer_id',
    'email',
    'product_id',
    'interval',
    'interval_count',
    'created',
    'updated',
    'cancelled',
    'next_charge',
    'due',
    'anchor',
    'order_count',
  ],
  subscription_order: ['subscription_id', 'internal_id', 'total', 'created'],
  extra_field: ['entity', 'key', 'position', 'doc'],
  sales_facet: ['entity', 'kind', 'value', 'item_id'],
  app_storage: ['client_id', 'key', 'value', 'position'],
} as const satisfies { readonly [Table in keyof Tables]?: readonly Exclude<keyof Tables[Table], 'store_id'>[] };

/** Tables whose documents hold addresses of the store. */
const WITH_ADDRESSES: ReadonlySet<string> = new Set([
  'product',
  'category',
  'shop_order',
  'subscription',
  'tax_invoice',
  'site_document',
]);

/**
 * Copies a store with everything in it, under another id. Apps are installed in the copy with tokens of its own, and its
 * custom apps are copies too. Carts, deliveries and what crossed the wire stay behind.
 */
export async function forkStore(platform: Platform, tx: WriteTransaction, from: number, to: number): Promise<void> {
  const store = await tx.db.selectFrom('store').selectAll().where('id', '=', from).executeTakeFirst();
  if (!store) throw notFound('There is no such store');
  await tx.db
    .insertInto('store')
    .values({ ...store, id: to, profile: forkedProfile(store.profile, from, to) })
    .execute();
  const values = copyValues(from, to);
  for (const copy of COPY) await copy(tx.db, values);
  await copyApps(platform, tx, from, to);
  tx.touch(to);
}

const copyValues = (from: number, to: number) => ({
  from,
  to,
  shopFrom: shopPath(from),
  shopTo: shopPath(to),
  mediaFrom: mediaPath(from),
  mediaTo: mediaPath(to),
  invoiceFrom: taxInvoiceLink(from),
  invoiceTo: taxInvoiceLink(to),
  filesFrom: productApiPath(from),
  filesTo: productApiPath(to),
  downloadsFrom: downloadsOf(from),
  downloadsTo: downloadsOf(to),
  appFrom: customApp(from),
  appTo: customApp(to),
});

const COPY = Object.entries(COPIED).map(([table, columns]) =>
  prepared((db, by: ReturnType<typeof copyValues>) => {
    const names = sql.join(columns.map((column) => sql.ref(column)));
    const values = columns.map((column) => {
      if (column === 'doc' && WITH_ADDRESSES.has(table)) {
        const moved = sql`replace(replace(doc, ${by.shopFrom}, ${by.shopTo}), ${by.mediaFrom}, ${by.mediaTo})`;
        const linked = sql`replace(replace(${moved}, ${by.filesFrom}, ${by.filesTo}), ${by.downloadsFrom}, ${by.downloadsTo})`;
        return sql`replace(${linked}, ${by.invoiceFrom}, ${by.invoiceTo})`;
      }
      return column === 'client_id' ? sql`replace(client_id, ${by.appFrom}, ${by.appTo})` : sql.ref(column);
    });
    const query = sql`insert into ${sql.table(table)} (store_id, ${names})
      select cast(${by.to} as bigint), ${sql.join(values)} from ${sql.table(table)} where store_id = ${by.from}`;
    return { compile: () => query.compile(db) };
  }),
);

const shopPath = (storeId: number) => `/shop/${storeId}`;
const productApiPath = (storeId: number) => `${REST_PREFIX}${storeId}/products/`;
const mediaPath = (storeId: number) => `/media/${storeId}/`;
const customApp = (storeId: number) => `custom-app-${storeId}-`;

async function copyApps(platform: Platform, tx: WriteTransaction, from: number, to: number): Promise<void> {
  const rows = await tx.db
    .selectFrom('installation')
    .innerJoin('app', 'app.client_id', 'installation.client_id')
    .selectAll('app')
    .select('installation.scopes')
    .where('installation.store_id', '=', from)
    .execute();
  // The copy begins where the store is: no app hears of it.
  const quiet = quietly(tx);
  for (const { scopes, ...row } of rows) {
    const app = toApp(row);
    const isOwn = app.kind === 'custom' && app.ownerStoreId === from;
    const clientId = app.clientId.replace(customApp(from), customApp(to));
    const copy = isOwn ? (await registerApp(platform, quiet, { ...app, clientId, ownerStoreId: to })).app : app;
    await installApp(platform, quiet, to, copy, scopesOf(scopes));
  }
}

function forkedProfile(stored: string, from: number, to: number): string {
  const text = stored
    .replaceAll(shopPath(from), shopPath(to))
    .replaceAll(mediaPath(from), mediaPath(to))
    .replaceAll(customApp(from), customApp(to));
  const profile = JSON.parse(text) as { generalInfo?: GeneralInfo }; // a stored profile
  const { generalInfo = {} } = profile;
  const { starterSite } = generalInfo;
  generalInfo.storeId = to;
  generalInfo.profileId = `p${to}`;
  if (starterSite?.ecwidSubdomain === `store${from}`) starterSite.ecwidSubdomain = `store${to}`;
  return JSON.stringify({ ...profile, generalInfo });
}

interface GeneralInfo {
  storeId?: number;
  profileId?: string;
  starterSite?: { ecwidSubdomain?: string };
}
