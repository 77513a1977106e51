import {
  cartDiscountSchema,
  cartSurchargeSchema,
  discountRequestSchema,
  ENDPOINT_SETTINGS,
  shippingRateSchema,
  shippingRequestSchema,
  type DiscountRequest,
  type DiscountResponse,
  type ShippingRequest,
  type ShippingResponse,
} from '@ecwid-kit/types';
import type * as z from 'zod';
import type { MountedApp } from '../app/mounted-app.ts';
import { json, refuse } from '../http/answers.ts';
import { parseJson, readBody } from '../http/read-body.ts';
import { messageOf } from '../log/logger.ts';
import { parseSettings } from '../settings/settings-storage.ts';
import { CALLBACK_KEY_PARAM, callbackKey, equalTexts } from './callback-key.ts';
import { within } from './within.ts';

/** Carts hold whole product records: a hundred lines can be a megabyte. */
const MAX_CALLBACK_BYTES = 4 * 1024 * 1024;

/** What the platform's time limit leaves for the network. */
const MARGIN_MS = 1_500;

/** Answers a shipping request. Whatever goes wrong in the app, the shopper goes on without its options. */
export async function answerShipping(mounted: MountedApp, request: Request): Promise<Response> {
  return answer(mounted, request, {
    name: 'shipping',
    schema: shippingRequestSchema(),
    timeoutMs: ENDPOINT_SETTINGS.shippingUrl.timeoutMs - MARGIN_MS,
    nothing: { shippingOptions: [] } satisfies ShippingResponse,
    run: async (context) => {
      const options = (await mounted.app.shipping?.(context)) ?? [];
      return { shippingOptions: keepValid(mounted, 'shipping', options, shippingRateSchema()) };
    },
  });
}

/** Answers a discount request. Whatever goes wrong in the app, the cart stays as it is. */
export async function answerDiscount(mounted: MountedApp, request: Request): Promise<Response> {
  return answer(mounted, request, {
    name: 'discount',
    schema: discountRequestSchema(),
    timeoutMs: ENDPOINT_SETTINGS.discountUrl.timeoutMs - MARGIN_MS,
    nothing: { discounts: [] } satisfies DiscountResponse,
    run: async (context) => {
      const { discounts = [], surcharges } = (await mounted.app.discount?.(context)) ?? {};
      return {
        discounts: keepValid(mounted, 'discount', discounts, cartDiscountSchema()),
        ...(surcharges && { surcharges: keepValid(mounted, 'discount', surcharges, cartSurchargeSchema()) }),
      };
    },
  });
}

type Callback = Parameters<NonNullable<MountedApp['app']['shipping']>>[0];

interface CallbackKind<R extends ShippingRequest | DiscountRequest, A> {
  readonly name: 'shipping' | 'discount';
  readonly schema: z.ZodType<R>;
  readonly timeoutMs: number;
  readonly nothing: A;
  readonly run: (context: Callback) => Promise<A>;
}

async function answer<R extends ShippingRequest | DiscountRequest, A>(
  mounted: MountedApp,
  request: Request,
  { name, schema, timeoutMs, nothing, run }: CallbackKind<R, A>,
): Promise<Response> {
  const { app, clientSecret, services, logger } = mounted;
  const given = new URL(request.url).searchParams.get(CALLBACK_KEY_PARAM) ?? '';
  if (!equalTexts(given, await callbackKey(clientSecret))) {
    logger('warn', `${name}.refused`, { reason: 'key' });
    return refuse(403, 'key_invalid', `The address lacks the ${CALLBACK_KEY_PARAM} that the registered one has`);
  }
  const body = schema.safeParse(parseJson(await readBody(request, MAX_CALLBACK_BYTES)));
  if (!body.success) {
    const where = body.error.issues[0]?.path.join('.') ?? '';
    return refuse(400, 'body_invalid', `The body is no ${name} request${where && `: look at ${where}`}`);
  }
  const { storeId, cart, lang, merchantAppSettings } = body.data;
  const traceparent = request.headers.get('traceparent') ?? undefined;
  try {
    const settings = parseSettings(app, merchantAppSettings);
    const getApi = async () => mounted.apiOf(storeId, traceparent);
    const context = { storeId, cart, lang: lang ?? undefined, settings, services, logger, traceparent, getApi };
    return json(await within(timeoutMs, request.signal, async (signal) => run({ ...context, signal })));
  } catch (error) {
    // An error status would only hide the reason: the platform drops the answer either way.
    logger('error', `${name}.failed`, { storeId, error: messageOf(error) });
    return json(nothing);
  }
}

/** Leaves out what the platform would refuse the whole answer for. */
function keepValid<T>({ logger }: MountedApp, name: string, offered: readonly T[], schema: z.ZodType<T>): T[] {
  return offered.filter((option) => {
    const { success, error } = schema.safeParse(option);
    if (!success) logger('error', `${name}.option-dropped`, { error: error.issues[0]?.message });
    return success;
  });
}
