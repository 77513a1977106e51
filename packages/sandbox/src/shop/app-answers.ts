import type { CallbackCart, Callbacks } from '../callbacks/create-callbacks.ts';
import type { AppReply } from '../callbacks/ask-app.ts';
import type { AppAnswer, AppShippingOption, DiscountAnswer } from '../checkout/index.ts';
import type { Trace } from '../platform/trace.ts';
import type { ShopProblem } from './quote.ts';

export interface AppQuote {
  readonly appClientId: string;
  readonly options: readonly AppShippingOption[];
}

export interface AskedApps<T> {
  readonly answers: readonly T[];
  readonly problems: readonly ShopProblem[];
}

/** What the discount apps take off a cart and add to it. */
export async function askDiscounts(
  callbacks: Callbacks,
  storeId: number,
  cart: CallbackCart,
  trace: Trace,
): Promise<AskedApps<AppAnswer>> {
  const replies = await callbacks.discounts(storeId, cart, trace);
  return collect(replies, 'discount', (clientId, answer: DiscountAnswer) => ({ appClientId: clientId, ...answer }));
}

/**
 * What the shipping apps offer: for an address, for a shopper who collects (who has none), or for both. An answer for
 * collecting is only asked for what can be collected.
 */
export async function askShipping(
  callbacks: Callbacks,
  storeId: number,
  cart: CallbackCart,
  { trace, isPickup }: { readonly trace: Trace; readonly isPickup: boolean },
): Promise<AskedApps<AppQuote>> {
  const { shippingAddress, ...withoutAddress } = cart;
  const asked = shippingAddress ? await callbacks.shippingRates(storeId, cart, trace) : [];
  const toCollect = isPickup ? await callbacks.shippingRates(storeId, withoutAddress, trace) : [];
  const shipped = collect(asked, 'shipping', appQuote);
  const collected = collect(toCollect, 'shipping', appQuote);
  const pickups = collected.answers.map((quote) => onlyPickup(quote, true));
  if (!isPickup) return shipped;
  return {
    answers: mergeQuotes([...shipped.answers.map((quote) => onlyPickup(quote, false)), ...pickups]),
    problems: [...shipped.problems, ...collected.problems],
  };
}

const appQuote = (appClientId: string, options: readonly AppShippingOption[]): AppQuote => ({ appClientId, options });

function onlyPickup({ appClientId, options }: AppQuote, pickup: boolean): AppQuote {
  return { appClientId, options: options.filter((option) => (option.fulfilmentType === 'PICKUP') === pickup) };
}

function mergeQuotes(quotes: readonly AppQuote[]): AppQuote[] {
  const ids = [...new Set(quotes.map((quote) => quote.appClientId))];
  return ids.map((appClientId) => ({
    appClientId,
    options: quotes.filter((quote) => quote.appClientId === appClientId).flatMap((quote) => quote.options),
  }));
}

function collect<A, T>(
  replies: readonly AppReply<A>[],
  about: ShopProblem['about'],
  read: (clientId: string, answer: A) => T,
): AskedApps<T> {
  return {
    answers: replies.flatMap(({ clientId, answer }) => (answer === undefined ? [] : [read(clientId, answer)])),
    problems: replies.flatMap(({ clientId, problems }) =>
      problems.map((message) => ({ about, clientId, message: `${clientId}: ${message}` })),
    ),
  };
}
