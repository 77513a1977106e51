import type { Kysely } from 'kysely';
import { createAppTables, type AppTables } from '../apps/app-tables.ts';
import { createBatchTables, type BatchTables } from '../batches/batch-tables.ts';
import { createCatalogTables, type CatalogTables } from '../catalog/catalog-tables.ts';
import { createMailTables, type MailTables } from '../mails/mail-tables.ts';
import { createMediaTables, type MediaTables } from '../media/media-tables.ts';
import { createReviewTables, type ReviewTables } from '../catalog/reviews/review-tables.ts';
import { createSalesTables, type SalesTables } from '../sales/sales-tables.ts';
import { createCartTables, type CartTables } from '../sales/carts/cart-tables.ts';
import { createPromotionTables, type PromotionTables } from '../sales/promotions/promotion-tables.ts';
import { createSalesChannelTables, type SalesChannelTables } from '../stores/sales-channels/sales-channel-tables.ts';
import { createSubscriptionTables, type SubscriptionTables } from '../sales/subscriptions/subscription-tables.ts';
import { createShopTables, type ShopTables } from '../shop/order-explanation.ts';
import { createStoreTables, type StoreTables } from '../stores/store-tables.ts';
import { createSiteTables, type SiteTables } from '../instant-site/site-tables.ts';
import { createTextIndexes } from './text-index.ts';
import { createSignInTables, type SignInTables } from '../storefront/sign-in/sign-in-tables.ts';
import { createVisitTables, type VisitTables } from '../storefront/visit/visit-tables.ts';
import { createTrafficTables, type TrafficTables } from '../traffic/traffic-tables.ts';
import { createUserTables, type UserTables } from '../users/user-tables.ts';
import { createWebhookTables, type WebhookTables } from '../webhooks/webhook-tables.ts';

/** Every table. Documents are JSON text in `doc`, as the REST API answers them; the other columns are what is filtered and sorted by. */
export interface Tables
  extends
    StoreTables,
    UserTables,
    AppTables,
    CatalogTables,
    MediaTables,
    ReviewTables,
    SalesChannelTables,
    VisitTables,
    SignInTables,
    SalesTables,
    CartTables,
    PromotionTables,
    SubscriptionTables,
    ShopTables,
    WebhookTables,
    TrafficTables,
    BatchTables,
    SiteTables,
    MailTables {}

export async function createTables(db: Kysely<Tables>): Promise<void> {
  await createStoreTables(db.schema);
  await createUserTables(db.schema);
  await createAppTables(db.schema);
  await createCatalogTables(db.schema);
  await createMediaTables(db.schema);
  await createReviewTables(db.schema);
  await createSalesChannelTables(db.schema);
  await createVisitTables(db.schema);
  await createSignInTables(db.schema);
  await createSiteTables(db.schema);
  await createSalesTables(db.schema);
  await createCartTables(db.schema);
  await createPromotionTables(db.schema);
  await createSubscriptionTables(db.schema);
  await createShopTables(db.schema);
  await createWebhookTables(db.schema);
  await createTrafficTables(db.schema);
  await createBatchTables(db.schema);
  await createMailTables(db.schema);
  await createTextIndexes(db);
}
