import type { ShippingOption } from '@ecwid-kit/types';
import { scheduleDays, type ShippingChoice } from '../checkout/index.ts';
import type { StoreProfileView } from '../stores/store-profile.ts';
import type { AppQuote } from './app-answers.ts';
import type { ShippingOffer } from './quote.ts';

interface OfferContext {
  readonly profile: StoreProfileView;
  readonly chosenId: string | undefined;
  readonly nowSeconds: number;
}

/** The delivery choices with the words that go with them. */
export function shippingOffers(
  choices: readonly ShippingChoice[],
  quotes: readonly AppQuote[],
  { profile, chosenId, nowSeconds }: OfferContext,
): ShippingOffer[] {
  const when = { nowSeconds, timezone: profile.formatsAndUnits?.timezone };
  return choices.map((choice) => ({
    ...choice,
    description: describe(choice, quotes, profile),
    chosen: choice.shippingMethodId === chosenId,
    ...(choice.schedule && { days: scheduleDays(choice.schedule, when) }),
  }));
}

function describe(choice: ShippingChoice, quotes: readonly AppQuote[], profile: StoreProfileView): string {
  if (choice.appClientId !== undefined) {
    const quote = quotes.find(({ appClientId }) => appClientId === choice.appClientId);
    return quote?.options.find(({ title }) => title === choice.shippingMethodName)?.description ?? '';
  }
  // The profile's own entries have more than the calculation reads.
  const options = (profile.shipping?.shippingOptions ?? []) as readonly ShippingOption[];
  return options.find(({ id }) => id === choice.shippingMethodId)?.description ?? '';
}
