import { randomUUID } from 'node:crypto';
import type { EcwidClient } from '@ecwid-kit/api-client';
import type { RunningSystem } from '../system/running-system.ts';
import { controlOf, restOf, type ControlClient } from './clients.ts';

export interface StoreOptions {
  /** Client ids of apps to install, besides the one that shoppers pay with. */
  readonly apps?: readonly string[];
}

/** A store of its own, open for business: one product, one way to ship it, one to pay. */
export interface TestStore {
  readonly storeId: number;
  readonly storefront: string;
  readonly product: { readonly id: number; readonly name: string; readonly price: number };
  readonly owner: { readonly email: string; readonly password: string };
  /** Both as the owner. */
  readonly control: ControlClient;
  readonly rest: EcwidClient;
}

export type MakeStore = (options?: StoreOptions) => Promise<TestStore>;

const PASSWORD = 'a long enough password';
const PRODUCT = { name: 'Field lantern', price: 40, weight: 1.5 };
/** How the store is paid. */
const PAYMENT_APP = 'pay-later-invoice';
const EVERYWHERE = { id: 'WORLD', name: 'WORLD' };

/** Signs up a merchant and sets up the store over the public API, as a script of theirs would. */
export async function makeStore(system: RunningSystem, { apps = [] }: StoreOptions = {}): Promise<TestStore> {
  const owner = { email: `merchant-${randomUUID()}@store.example`, password: PASSWORD };
  const { token, stores } = await controlOf(system).users.register({
    ...owner,
    name: 'Mara Quist',
    storeName: 'Lantern Yard',
  });
  const [store] = stores;
  if (!store) throw new Error('Signing up made no store');
  const control = controlOf(system, token);
  const rest = restOf(system, store.id, token);
  await rest.storeProfile.update({
    company: { street: 'Fischersand 7', city: 'Hamburg', countryCode: 'DE', postalCode: '22767' },
    formatsAndUnits: { currency: 'EUR', currencyPrefix: '€', weightUnit: 'KILOGRAM' },
    shipping: {
      shippingOptions: [
        {
          id: '1-1',
          title: 'Barge post',
          enabled: true,
          orderby: 1,
          fulfilmentType: 'shipping',
          ratesCalculationType: 'flat',
          destinationZone: EVERYWHERE,
          flatRate: { rateType: 'ABSOLUTE', rate: 5 },
        },
      ],
    },
  });
  const { id } = await rest.products.create({ ...PRODUCT, enabled: true, unlimited: true });
  for (const clientId of [PAYMENT_APP, ...apps]) await control.installations.install(store.id, { clientId });
  return { storeId: store.id, storefront: store.storefrontUrl, product: { ...PRODUCT, id }, owner, control, rest };
}
