import { RECURRING_INTERVALS, type Person } from '@ecwid-kit/types';
import * as z from 'zod';
import { listStates } from '../../dictionaries/index.ts';
import { isCsrfToken, type ShopperSession } from '../visit/session.ts';
import type { PageContext } from '../visit/page-context.ts';
import { answerJson, corsHeaders } from './answer-json.ts';
import { answerSignInCall, customerState, SIGN_IN_CALLS } from './customer-api.ts';
import { jsCart, jsTotals } from './js-cart.ts';

const CSRF_HEADER = 'x-shop-csrf';

export const isApiPath = (path: string): boolean => path === 'api' || path.startsWith('api/');

export function preflight(request: Request): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders(request),
      'Access-Control-Allow-Methods': 'GET, POST',
      'Access-Control-Allow-Headers': `content-type, ${CSRF_HEADER}`,
      'Access-Control-Max-Age': '600',
    },
  });
}

/** What `Ecwid.Cart` and its like ask for. */
export async function answerApi(page: PageContext, session: ShopperSession, request: Request): Promise<Response> {
  const operation = page.path.slice('api/'.length);
  if (request.method === 'GET') {
    if (operation === 'states') {
      return answerJson(await listStates(page.url.searchParams.get('country') ?? ''), 200, request);
    }
    if (operation === 'cart') return answerJson(await cartState(page), 200, request);
    if (operation === 'customer') return answerJson(customerState(page, page.customer, page.csrfToken), 200, request);
    return answerJson({ error: 'There is no such call' }, 404, request);
  }
  if (session.isNew || !isCsrfToken(request.headers.get(CSRF_HEADER), session.token)) {
    return answerJson({ error: 'The session is unknown or the token is not its own' }, 403, request);
  }
  const isSignIn = request.method === 'POST' && Object.hasOwn(SIGN_IN_CALLS, operation);
  if (isSignIn) return answerSignInCall(page, operation, request);
  const change = CHANGES[operation];
  if (!change || request.method !== 'POST') return answerJson({ error: 'There is no such call' }, 404, request);
  const body: unknown = await request.json().catch(() => undefined);
  const result = await change(page, body);
  if (!result) return answerJson({ error: 'The call is not understood' }, 400, request);
  return answerJson({ ...result, ...(await cartState(page)) }, 200, request);
}

async function cartState(page: PageContext) {
  return { cart: jsCart(await page.shop.quote(page.visit)), csrfToken: page.csrfToken };
}

type Change = (page: PageContext, body: unknown) => Promise<Record<string, unknown> | undefined>;

const itemSchema = z.object({
  id: z.int(),
  quantity: z.int().optional(),
  options: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
  selectedPrice: z.number().nonnegative().optional(),
  recurringChargeSettings: z
    .object({ recurringInterval: z.enum(RECURRING_INTERVALS), recurringIntervalCount: z.int().min(1).default(1) })
    .optional(),
});
const indexesSchema = z.object({ indexes: z.array(z.int()) });
const emailSchema = z.object({ email: z.email().max(255) });
const commentsSchema = z.object({ comments: z.string().max(2000) });
const personSchema = z.object({
  name: z.string().max(255).optional(),
  companyName: z.string().max(255).optional(),
  street: z.string().max(255).optional(),
  city: z.string().max(255).optional(),
  countryCode: z.string().length(2).optional(),
  postalCode: z.string().max(255).optional(),
  stateOrProvinceCode: z.string().max(255).optional(),
  phone: z.string().max(255).optional(),
});

const CHANGES: Readonly<Record<string, Change>> = {
  'cart/add': parsed(
    itemSchema,
    async ({ shop, visit }, { id, quantity = 1, options = {}, selectedPrice, recurringChargeSettings }) => {
      const change = await shop.addItem(visit, {
        productId: id,
        quantity,
        options: Object.entries(options).map(([name, value]) => ({ name, value })),
        ...(selectedPrice !== undefined && { selectedPrice }),
        ...(recurringChargeSettings && { recurring: recurringChargeSettings }),
      });
      // Fewer than asked for is a success: adding more than in stock adds what is left.
      return change.status === 'refused' ? { success: false, error: change.reason } : { success: true };
    },
  ),
  'cart/remove': parsed(indexesSchema, async ({ shop, visit }, { indexes }) => {
    const { items } = await shop.openCart(visit);
    const removed = indexes.flatMap((index) => items[index] ?? []);
    for (const item of removed) await shop.removeItem(visit, item.id);
    return { success: removed.length > 0, removedQuantity: removed.reduce((sum, item) => sum + item.quantity, 0) };
  }),
  'cart/clear': async ({ shop, visit }) => {
    await shop.clear(visit);
    return { success: true };
  },
  'cart/total': async ({ shop, visit }) => ({ order: jsTotals(await shop.quote(visit)) }),
  'cart/email': parsed(emailSchema, async ({ shop, visit }, { email }) => {
    await shop.setEmail(visit, email);
    return { success: true };
  }),
  'cart/comments': parsed(commentsSchema, async ({ shop, visit, profile }, { comments }) => {
    if (!profile.settings?.orderCommentsEnabled) return { success: false, error: 'switched_off' };
    await shop.setOrderComments(visit, comments);
    return { success: true };
  }),
  'cart/address': parsed(personSchema, async ({ shop, visit }, person) => {
    await shop.setShippingAddress(visit, definedOnly(person));
    return { success: true };
  }),
  'cart/billing': parsed(personSchema, async ({ shop, visit }, person) => {
    await shop.setBillingAddress(visit, definedOnly(person));
    return { success: true };
  }),
};

function parsed<T>(
  schema: z.ZodType<T>,
  run: (page: PageContext, body: T) => Promise<Record<string, unknown>>,
): Change {
  return async (page, body) => {
    const result = schema.safeParse(body);
    return result.success ? run(page, result.data) : undefined;
  };
}

function definedOnly(person: z.infer<typeof personSchema>): Person {
  return Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined));
}
