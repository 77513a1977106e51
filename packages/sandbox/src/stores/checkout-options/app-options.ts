import type { PaymentOption, ShippingOption } from '@ecwid-kit/types';
import { sha256Hex } from '../../apps/secret-box.ts';
import { callbackApps, type CallbackApp } from '../../callbacks/callback-apps.ts';
import type { Db } from '../../storage/database.ts';
import { mainLanguage, readProfile, type StoreProfileView } from '../store-profile.ts';
import { FIRST_POSITION, inOrder, nextPosition } from './option-order.ts';
import { WORLD } from './zones.ts';

/** The installed apps that ship and that collect money. */
export interface OptionApps {
  readonly shipping: readonly CallbackApp[];
  readonly payment: readonly CallbackApp[];
}

export async function readOptionApps(db: Db, storeId: number): Promise<OptionApps> {
  return {
    shipping: await callbackApps(db, storeId, 'shippingUrl'),
    payment: await callbackApps(db, storeId, 'paymentUrl'),
  };
}

/** A store's profile with the options of its apps: what the checkout goes by. */
export async function readCheckoutProfile(db: Db, storeId: number): Promise<StoreProfileView> {
  return withAppOptions(await readProfile(db, storeId), await readOptionApps(db, storeId));
}

/** `paymentModule` of an order that an app collects the money for. */
export function paymentModuleOf(clientId: string): string {
  return `CUSTOM_PAYMENT_APP-${clientId}`;
}

/**
 * A profile with one entry for every app that ships or collects money, sorted as the merchant wants them. An entry that
 * the merchant has changed is stored like any other; one that nobody touched follows from the installation alone, and
 * an app that is gone has none.
 */
export function withAppOptions<P extends StoreProfileView>(profile: P, apps: OptionApps): P {
  const language = mainLanguage(profile);
  const { shipping = {}, payment = {} } = profile;
  const shippingOptions = withApps(shipping.shippingOptions ?? [], apps.shipping, (app, others) =>
    shippingEntry(app, { language, position: nextPosition(others, FIRST_POSITION.shipping) }),
  );
  const paymentOptions = withApps(payment.paymentOptions ?? [], apps.payment, (app, others) =>
    paymentEntry(app, { language, position: nextPosition(others, FIRST_POSITION.payment) }),
  );
  return { ...profile, shipping: { ...shipping, shippingOptions }, payment: { ...payment, paymentOptions } };
}

interface Entry {
  readonly appClientId?: string | undefined;
  readonly orderby?: number | undefined;
  readonly orderBy?: number | undefined;
}

function withApps<T extends Entry>(
  stored: readonly T[],
  apps: readonly CallbackApp[],
  entryOf: (app: CallbackApp, others: readonly T[]) => T,
): T[] {
  const entries = stored.filter(
    ({ appClientId }) => !appClientId || apps.some(({ clientId }) => clientId === appClientId),
  );
  for (const app of apps) {
    if (entries.some(({ appClientId }) => appClientId === app.clientId)) continue;
    entries.push(entryOf(app, entries));
  }
  return inOrder(entries);
}

interface EntryContext {
  readonly language: string;
  readonly position: number;
}

function shippingEntry({ clientId, name }: CallbackApp, { language, position }: EntryContext) {
  return {
    id: entryId('shipping', clientId),
    title: name,
    titleTranslated: { [language]: name },
    enabled: true,
    orderby: position,
    fulfilmentType: 'shipping',
    ratesCalculationType: 'app',
    destinationZone: WORLD,
    appClientId: clientId,
  } satisfies ShippingOption;
}

/** As the documented sample has it. The namespace of an app is its client id here. */
function paymentEntry({ clientId, name }: CallbackApp, { language, position }: EntryContext) {
  return {
    id: entryId('payment', clientId),
    enabled: true,
    configured: true,
    checkoutTitle: name,
    checkoutTitleTranslated: { [language]: name },
    checkoutDescription: '',
    paymentProcessorId: 'customPaymentApp',
    paymentProcessorTitle: paymentModuleOf(clientId),
    orderBy: position,
    appClientId: clientId,
    appNamespace: clientId,
    instructionsForCustomer: { instructionsTitle: '', instructions: '', instructionsTranslated: { [language]: '' } },
    methods: [],
  } satisfies PaymentOption;
}

/** `110084370-1655211194360`, the same for an app however often it is installed: payment options refer to it. */
function entryId(kind: 'shipping' | 'payment', clientId: string): string {
  const digits = sha256Hex(`${kind}/${clientId}`);
  return `${parseInt(digits.slice(0, 7), 16) + 1000}-${1_600_000_000_000 + parseInt(digits.slice(7, 16), 16)}`;
}
