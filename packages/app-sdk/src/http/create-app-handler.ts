import type { App } from '../app/define-app.ts';
import { mountApp, type AppDeps, type MountedApp } from '../app/mounted-app.ts';
import { answerDiscount, answerShipping } from '../callbacks/answer-callback.ts';
import { isAppSdkError } from '../errors.ts';
import { messageOf } from '../log/logger.ts';
import { answerReturn } from '../oauth/answer-return.ts';
import { answerPayment } from '../payment/answer-payment.ts';
import { receiveWebhook } from '../webhooks/receive-webhook.ts';
import { answerPreflight, answerRoute } from './answer-route.ts';
import { refuse } from './answers.ts';
import { ENDPOINT_PATHS } from './endpoints.ts';

export type RequestHandler = (request: Request) => Promise<Response>;

interface Endpoint {
  readonly method: 'GET' | 'POST';
  readonly answer: RequestHandler;
  readonly preflight?: () => Response;
}

/**
 * Serves an app's endpoints: `/webhooks`, `/shipping`, `/discounts`, `/payment`, `/oauth/return`, `/storefront.js`,
 * `/storefront.css` and the app's routes, all after `basePath`.
 */
export function createAppHandler(app: App, deps: AppDeps): RequestHandler {
  return handlerOf(mountApp(app, deps));
}

/** The same for an app that is mounted already, as hosts with an inbox worker have it. */
export function handlerOf(mounted: MountedApp): RequestHandler {
  const endpoints = endpointsOf(mounted);
  return async (request) => {
    const { pathname } = new URL(request.url);
    const isOurs = pathname.startsWith(mounted.basePath);
    const candidates = (isOurs && endpoints.get(pathname.slice(mounted.basePath.length))) || [];
    if (candidates.length === 0) return refuse(404, 'not_found', `${mounted.app.name} has nothing at ${pathname}`);
    const [first] = candidates;
    if (request.method === 'OPTIONS' && first?.preflight) return first.preflight();
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const endpoint = candidates.find((candidate) => candidate.method === method);
    if (!endpoint) {
      const allow = candidates.map((candidate) => candidate.method).join(', ');
      return refuse(405, 'method_not_allowed', `${pathname} takes ${allow}`, { allow });
    }
    try {
      return await endpoint.answer(request);
    } catch (error) {
      return failed(mounted, pathname, error);
    }
  };
}

function endpointsOf(mounted: MountedApp): ReadonlyMap<string, readonly Endpoint[]> {
  const { app } = mounted;
  const endpoints = new Map<string, Endpoint[]>();
  const add = (path: string, endpoint: Endpoint) => endpoints.set(path, [...(endpoints.get(path) ?? []), endpoint]);
  add(ENDPOINT_PATHS.webhooks, { method: 'POST', answer: async (request) => receiveWebhook(mounted, request) });
  add(ENDPOINT_PATHS.oauthReturn, { method: 'GET', answer: async (request) => answerReturn(mounted, request) });
  if (app.shipping) add(ENDPOINT_PATHS.shipping, { method: 'POST', answer: async (r) => answerShipping(mounted, r) });
  if (app.discount) add(ENDPOINT_PATHS.discounts, { method: 'POST', answer: async (r) => answerDiscount(mounted, r) });
  if (app.payment) add(ENDPOINT_PATHS.payment, { method: 'POST', answer: async (r) => answerPayment(mounted, r) });
  const { js, css } = app.storefront ?? {};
  if (js !== undefined) add(ENDPOINT_PATHS.storefrontJs, asset(js, 'text/javascript'));
  if (css !== undefined) add(ENDPOINT_PATHS.storefrontCss, asset(css, 'text/css'));
  for (const route of app.routes ?? []) {
    add(route.path, {
      method: route.method,
      answer: async (request) => answerRoute(mounted, route, request),
      ...(route.access === 'page' && { preflight: () => answerPreflight(route) }),
    });
  }
  return endpoints;
}

function asset(text: string, type: string): Endpoint {
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'public, max-age=300',
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  };
  return { method: 'GET', answer: async () => new Response(text, { headers }) };
}

function failed({ logger }: MountedApp, path: string, error: unknown): Response {
  if (isAppSdkError(error) && error.code === 'body_too_large') return refuse(413, error.code, error.message);
  logger('error', 'request.failed', { path, error: messageOf(error) });
  return refuse(500, 'failed', 'Something went wrong here');
}
