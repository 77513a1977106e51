import type { PaymentContext } from '@ecwid-kit/app-sdk';
import { signState } from './page-state.ts';
import { isUndecided } from './payment-state.ts';
import { renderPage } from './page/render-page.ts';
import { redirectTo } from './redirect.ts';
import type { Settings } from './settings.ts';

/** Shows the order and asks for a decision. An order that was decided already, in a reloaded tab say, goes back at once. */
export async function showPage(context: PaymentContext<Settings, undefined>): Promise<Response> {
  const { storeId, order, currency, lang, returnUrl, settings, tokens, api, signal } = context;
  if (!(await isUndecided(api, order.referenceTransactionId, signal))) return redirectTo(returnUrl);
  const { referenceTransactionId, total } = order;
  const state = await signState(tokens, { storeId, referenceTransactionId, total, returnUrl, settings });
  return renderPage({ order, currency, lang, settings, state, returnUrl });
}
