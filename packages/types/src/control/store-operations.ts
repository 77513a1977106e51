import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema, type Infer } from '../contract/schema.ts';
import { createdSchema, deletedSchema } from '../contract/wire.ts';
import { installationSchema, installedSchema, marketAppSchema, openedAppSchema } from './app-schemas.ts';
import { REVIEW_STATUSES } from '../product-reviews/product-review-schemas.ts';
import { storeParams, storeAppParams, emptyBody, doneSchema } from './control-params.ts';
import { storeOverviewSchema, storeSummarySchema } from './control-session-schemas.ts';
import { controlRoutes } from './control-routes.ts';
import { storeStateSchema, storeStateUpdateSchema } from './store-state-schemas.ts';

/** How an order's total came about: amounts that add up to it, in the store's currency and in a merchant's words. */
export const orderExplanationSchema = schema(() =>
  z
    .object({
      total: z.number(),
      /** False: nobody calculated them, the amounts are as somebody wrote them. */
      calculated: z.boolean(),
      steps: z.array(
        z.object({
          label: z.string(),
          amount: z.number(),
          source: z.string(),
          /** The app that caused it. */
          clientId: z.string().optional(),
          appName: z.string().optional(),
          /** The setting or condition behind it. */
          rule: z.string().optional(),
          /** Of a tax: what of it is inside the prices, so that it adds nothing. */
          included: z.number().optional(),
        }),
      ),
    })
    .meta({ id: 'OrderExplanation' }),
);
export type OrderExplanation = Infer<typeof orderExplanationSchema>;

/** A review as a shopper would leave it: no REST call adds one. */
const newReviewSchema = schema(() =>
  z
    .object({
      productId: z.int(),
      rating: z.int().min(1).max(5),
      review: z.string().optional(),
      /** It waits for the merchant, unless it says that it is published. */
      status: z.enum(REVIEW_STATUSES).optional(),
      /** The order it came from, by any of its ids. Who left it is then who placed that, unless said otherwise. */
      orderId: z.string().optional(),
      name: z.string().optional(),
      email: z.string().optional(),
      city: z.string().optional(),
      country: z.string().optional(),
    })
    .meta({ id: 'NewReview' }),
);

/** Stores, as their owners and staff see them. */
export const storesOperations = {
  list: operation(controlRoutes.stores.list, {
    summary: 'The stores of the user',
    response: schema(() => z.array(storeSummarySchema())),
  }),
  create: operation(controlRoutes.stores.create, {
    summary: 'Make another store',
    body: schema(() => z.object({ name: z.string().trim().min(1, 'Name the store') })),
    response: createdSchema,
  }),
  get: operation(controlRoutes.stores.get, {
    summary: 'A store at a glance',
    params: storeParams,
    response: storeOverviewSchema,
  }),
  reset: operation(controlRoutes.stores.reset, {
    summary: 'Put the store back as the seeder made it',
    params: storeParams,
    body: emptyBody,
    response: doneSchema,
  }),
  getState: operation(controlRoutes.stores.getState, {
    summary: 'What the platform decides about a store: its plan, whether it is suspended',
    params: storeParams,
    response: storeStateSchema,
  }),
  updateState: operation(controlRoutes.stores.updateState, {
    summary: 'Change the plan of a store, suspend it, or let its payments fail',
    params: storeParams,
    body: storeStateUpdateSchema,
    response: storeStateSchema,
  }),
  explainOrder: operation(controlRoutes.stores.explainOrder, {
    summary: 'How an order’s total came about',
    params: schema(() => storeParams().extend({ orderId: z.string() })),
    response: orderExplanationSchema,
  }),
  addReview: operation(controlRoutes.stores.addReview, {
    summary: 'Leave a product review, as a shopper does',
    params: storeParams,
    body: newReviewSchema,
    response: createdSchema,
  }),
} as const;

/** The App Market. */
export const marketOperations = {
  list: operation(controlRoutes.market.list, {
    summary: 'The apps of the App Market',
    params: storeParams,
    query: schema(() => z.object({ keyword: z.string().optional(), category: z.string().optional() })),
    response: schema(() => z.array(marketAppSchema())),
  }),
  get: operation(controlRoutes.market.get, {
    summary: 'An app’s details',
    params: storeAppParams,
    response: marketAppSchema,
  }),
} as const;

/** The apps of a store. */
export const installationsOperations = {
  list: operation(controlRoutes.installations.list, {
    summary: 'The installed apps',
    params: storeParams,
    response: schema(() => z.array(installationSchema())),
  }),
  install: operation(controlRoutes.installations.install, {
    summary: 'Install an app with the scopes it asks for',
    params: storeParams,
    body: schema(() => z.object({ clientId: z.string() })),
    response: installedSchema,
  }),
  uninstall: operation(controlRoutes.installations.uninstall, {
    summary: 'Uninstall an app: its tokens die',
    params: storeAppParams,
    response: deletedSchema,
  }),
  open: operation(controlRoutes.installations.open, {
    summary: 'The address that opens an app’s page, with its payload',
    params: storeAppParams,
    body: schema(() =>
      z.object({
        appState: z.string().optional(),
        lang: z.string().optional(),
        viewMode: z.enum(['PAGE', 'POPUP', 'INLINE']).optional(),
      }),
    ),
    response: openedAppSchema,
  }),
} as const;
