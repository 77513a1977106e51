import { isAppSdkError, returnAddress, type RouteContext } from '@ecwid-kit/app-sdk';
import { DECISIONS, outcomeOf, type Decision } from './decision.ts';
import { renderNotice } from './page/render-notice.ts';
import { readState, type PageState } from './page-state.ts';
import { isUndecided } from './payment-state.ts';
import { redirectTo } from './redirect.ts';

/** Takes the form of the page: updates the order first, then sends the shopper back. */
export async function takeDecision({
  request,
  tokens,
  getApi,
  signal,
  logger,
}: RouteContext<undefined>): Promise<Response> {
  const form = await readForm(request);
  const state = await believe(async () => readState(tokens, form.get('state') ?? ''));
  const decision = DECISIONS.find((known) => known === form.get('decision'));
  if (!state || !decision) {
    return renderNotice(400, 'This page is no longer valid', 'Please go back to the shop and check out again.');
  }
  try {
    return await settle(state, decision, { api: await getApi(state.storeId), signal });
  } catch (error) {
    logger('error', 'decision.failed', { storeId: state.storeId, error: error instanceof Error ? error.message : '' });
    return renderNotice(
      502,
      'The shop did not answer',
      'Nothing was changed. Please go back and try again in a moment.',
    );
  }
}

interface Calling {
  readonly api: Awaited<ReturnType<RouteContext<undefined>['getApi']>>;
  readonly signal: AbortSignal;
}

async function settle(state: PageState, decision: Decision, { api, signal }: Calling): Promise<Response> {
  const { referenceTransactionId, total, returnUrl, settings } = state;
  // Sent twice, or decided in another tab: the first decision stands.
  if (!(await isUndecided(api, referenceTransactionId, signal))) return redirectTo(returnUrl);
  const { update, errorMsg } = outcomeOf({ decision, referenceTransactionId, total }, settings);
  await api.orders.update(referenceTransactionId, update, { signal });
  return redirectTo(returnAddress(returnUrl, errorMsg === undefined ? {} : { errorMsg }));
}

async function readForm(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams(await request.text());
}

async function believe<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isAppSdkError(error) && error.code === 'token_invalid') return undefined;
    throw error;
  }
}
