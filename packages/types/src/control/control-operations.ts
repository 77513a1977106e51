import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { createdSchema, deletedSchema, integerParam, pageOf, pageQuery, updatedSchema } from '../contract/wire.ts';
import {
  appRegistrationSchema,
  appSettingsSchema,
  developerAppSchema,
  installationSchema,
  installedSchema,
  marketAppSchema,
  openedAppSchema,
  registeredAppSchema,
  updateRequestSchema,
} from './app-schemas.ts';
import { controlRoutes } from './control-routes.ts';
import {
  clockStateSchema,
  credentialsSchema,
  newSessionSchema,
  registrationSchema,
  sandboxInfoSchema,
  sandboxSettingsSchema,
  sessionSchema,
  storeOverviewSchema,
  storeSummarySchema,
} from './control-session-schemas.ts';
import {
  deliverySchema,
  exchangeSchema,
  exchangeSummarySchema,
  faultSchema,
  TRAFFIC_KINDS,
  triggeredEventSchema,
} from './traffic-schemas.ts';

const storeParams = schema(() => z.object({ storeId: integerParam() }));
const storeAppParams = schema(() => storeParams().extend({ clientId: z.string() }));
const appParams = schema(() => z.object({ clientId: z.string() }));
const requestParams = schema(() => z.object({ requestId: integerParam() }));
const deliveryParams = schema(() => storeParams().extend({ deliveryId: z.string() }));
const emptyBody = schema(() => z.object({}));
const doneSchema = schema(() => z.object({ success: z.literal(true) }).meta({ id: 'Done' }));

/** How an order's total came about: amounts that add up to it, in the store's currency. */
export const orderExplanationSchema = schema(() =>
  z
    .object({
      total: z.number(),
      steps: z.array(
        z.object({
          label: z.string(),
          amount: z.number(),
          source: z.string(),
          clientId: z.string().optional(),
          rule: z.string().optional(),
        }),
      ),
    })
    .meta({ id: 'OrderExplanation' }),
);

const sandbox = {
  info: operation(controlRoutes.sandbox.info, { summary: 'How the sandbox runs', response: sandboxInfoSchema }),
  getClock: operation(controlRoutes.sandbox.getClock, { summary: 'Read the clock', response: clockStateSchema }),
  moveClock: operation(controlRoutes.sandbox.moveClock, {
    summary: 'Move the clock forward; what falls due happens',
    body: schema(() => z.object({ advanceMs: z.int().min(0) })),
    response: clockStateSchema,
  }),
  getSettings: operation(controlRoutes.sandbox.getSettings, {
    summary: 'Read the settings',
    response: sandboxSettingsSchema,
  }),
  updateSettings: operation(controlRoutes.sandbox.updateSettings, {
    summary: 'Change the settings',
    body: schema(() => sandboxSettingsSchema().partial()),
    response: sandboxSettingsSchema,
  }),
} as const;

const sessions = {
  create: operation(controlRoutes.sessions.create, {
    summary: 'Sign in',
    body: credentialsSchema,
    response: newSessionSchema,
  }),
  demo: operation(controlRoutes.sessions.demo, {
    summary: 'Sign in as the demo owner, in development',
    body: emptyBody,
    response: newSessionSchema,
  }),
  current: operation(controlRoutes.sessions.current, { summary: 'Who is signed in', response: sessionSchema }),
  end: operation(controlRoutes.sessions.end, { summary: 'Sign out', response: doneSchema }),
} as const;

const users = {
  register: operation(controlRoutes.users.register, {
    summary: 'Make a user with a first store, signed in',
    body: registrationSchema,
    response: newSessionSchema,
  }),
} as const;

const stores = {
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
  explainOrder: operation(controlRoutes.stores.explainOrder, {
    summary: 'How an order’s total came about',
    params: schema(() => storeParams().extend({ orderId: z.string() })),
    response: orderExplanationSchema,
  }),
} as const;

const market = {
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

const installations = {
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

const developerApps = {
  list: operation(controlRoutes.developerApps.list, {
    summary: 'The developer’s apps. The first visit makes the first one',
    params: storeParams,
    response: schema(() => z.array(developerAppSchema())),
  }),
  create: operation(controlRoutes.developerApps.create, {
    summary: 'Make another custom app, installed',
    params: storeParams,
    body: schema(() => z.object({ name: z.string().optional() })),
    response: developerAppSchema,
  }),
  get: operation(controlRoutes.developerApps.get, {
    summary: 'One of the developer’s apps',
    params: storeAppParams,
    response: developerAppSchema,
  }),
  reveal: operation(controlRoutes.developerApps.reveal, {
    summary: 'Show a key or a token',
    params: storeAppParams,
    body: schema(() => z.object({ what: z.enum(['clientSecret', 'secretToken', 'publicToken']) })),
    response: schema(() => z.object({ value: z.string() })),
  }),
  requestUpdate: operation(controlRoutes.developerApps.requestUpdate, {
    summary: 'Ask for other settings',
    params: storeAppParams,
    body: schema(() => z.object({ settings: appSettingsSchema(), message: z.string().max(2000).optional() })),
    response: updateRequestSchema,
  }),
} as const;

const updateRequests = {
  list: operation(controlRoutes.updateRequests.list, {
    summary: 'What developers have asked for',
    query: schema(() => z.object({ status: z.enum(['pending', 'approved', 'declined']).optional() })),
    response: schema(() => z.array(updateRequestSchema())),
  }),
  approve: operation(controlRoutes.updateRequests.approve, {
    summary: 'Grant a request. Living tokens keep their scopes',
    params: requestParams,
    body: emptyBody,
    response: updateRequestSchema,
  }),
  decline: operation(controlRoutes.updateRequests.decline, {
    summary: 'Decline a request',
    params: requestParams,
    body: emptyBody,
    response: updateRequestSchema,
  }),
} as const;

const apps = {
  list: operation(controlRoutes.apps.list, {
    summary: 'Every app',
    response: schema(() => z.array(registeredAppSchema())),
  }),
  get: operation(controlRoutes.apps.get, {
    summary: 'One app with its client secret',
    params: appParams,
    response: registeredAppSchema,
  }),
  register: operation(controlRoutes.apps.register, {
    summary: 'Make an app, or change what is known of it',
    params: appParams,
    body: appRegistrationSchema,
    response: registeredAppSchema,
  }),
  remove: operation(controlRoutes.apps.remove, {
    summary: 'Remove an app, uninstalling it everywhere',
    params: appParams,
    response: deletedSchema,
  }),
} as const;

const traffic = {
  list: operation(controlRoutes.traffic.list, {
    summary: 'What crossed the wire, newest first',
    params: storeParams,
    query: schema(() =>
      z.object({
        clientId: z.string().optional(),
        kind: z.enum(TRAFFIC_KINDS).optional(),
        /** `2xx`, `4xx`, `failed` (no answer). */
        status: z.enum(['2xx', '3xx', '4xx', '5xx', 'failed']).optional(),
        keyword: z.string().optional(),
        /** Only exchanges older than this one. */
        before: integerParam().optional(),
        limit: integerParam().optional(),
      }),
    ),
    response: schema(() => z.object({ items: z.array(exchangeSummarySchema()), hasMore: z.boolean() })),
  }),
  get: operation(controlRoutes.traffic.get, {
    summary: 'One exchange, whole',
    params: schema(() => storeParams().extend({ exchangeId: integerParam() })),
    response: exchangeSchema,
  }),
  trace: operation(controlRoutes.traffic.trace, {
    summary: 'Everything that one cause set off, oldest first',
    params: schema(() => storeParams().extend({ traceId: z.string() })),
    response: schema(() =>
      z.object({ exchanges: z.array(exchangeSummarySchema()), deliveries: z.array(deliverySchema()) }),
    ),
  }),
} as const;

const deliveries = {
  list: operation(controlRoutes.deliveries.list, {
    summary: 'Webhook deliveries, newest first',
    params: storeParams,
    query: schema(() =>
      z.object({
        clientId: z.string().optional(),
        eventType: z.string().optional(),
        status: z.enum(['pending', 'delivered', 'failed']).optional(),
        ...pageQuery(),
      }),
    ),
    response: schema(() => pageOf(deliverySchema())),
  }),
  get: operation(controlRoutes.deliveries.get, {
    summary: 'One delivery with its attempts',
    params: deliveryParams,
    response: schema(() => deliverySchema().extend({ exchanges: z.array(exchangeSummarySchema()) })),
  }),
  resend: operation(controlRoutes.deliveries.resend, {
    summary: 'Send a delivery again, with the same event id',
    params: deliveryParams,
    body: emptyBody,
    response: deliverySchema,
  }),
  trigger: operation(controlRoutes.deliveries.trigger, {
    summary: 'Send an event as if it had happened',
    params: storeParams,
    body: triggeredEventSchema,
    response: schema(() => z.array(deliverySchema())),
  }),
  unblock: operation(controlRoutes.deliveries.unblock, {
    summary: 'Let a blocked app have webhooks again',
    params: storeAppParams,
    body: emptyBody,
    response: updatedSchema,
  }),
} as const;

const faults = {
  list: operation(controlRoutes.faults.list, {
    summary: 'The faults that are set',
    response: schema(() => z.array(faultSchema())),
  }),
  create: operation(controlRoutes.faults.create, {
    summary: 'Set a fault',
    body: faultSchema,
    response: createdSchema,
  }),
  delete: operation(controlRoutes.faults.delete, {
    summary: 'Take a fault away',
    params: schema(() => z.object({ faultId: integerParam() })),
    response: deletedSchema,
  }),
  clear: operation(controlRoutes.faults.clear, { summary: 'Take every fault away', response: deletedSchema }),
} as const;

/** The sandbox's own API: what only the Ecwid admin can do, and what only a sandbox has. */
export const controlOperations = {
  sandbox,
  sessions,
  users,
  stores,
  market,
  installations,
  developerApps,
  updateRequests,
  apps,
  traffic,
  deliveries,
  faults,
} as const;

export type ControlOperations = typeof controlOperations;
