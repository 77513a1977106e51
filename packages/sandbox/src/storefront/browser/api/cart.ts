import type { ApiClient, CartAnswer } from './client.ts';
import { createEvent } from './events.ts';
import type { Callback, Cart } from './types.ts';

interface NewProduct {
  readonly id: number;
  readonly quantity?: number;
  readonly options?: Readonly<Record<string, string>>;
  readonly selectedPrice?: number;
  readonly recurringChargeSettings?: { readonly recurringInterval: string; readonly recurringIntervalCount?: number };
  readonly callback?: (...values: readonly unknown[]) => void;
}

type Failure = Callback<[code: number, message: string]>;

const MISSING = 0;
const INCORRECT = 100;
const SWITCHED_OFF = 1000;

/** `Ecwid.Cart` */
export function createCart(client: ApiClient, goTo: (path: string) => void) {
  const changed = createEvent<Cart | null>();

  async function changeCart(operation: string, body?: unknown): Promise<CartAnswer> {
    const answer = await client.change(operation, body);
    changed.fire(answer.cart);
    return answer;
  }

  async function tell(operation: string, body: unknown, ok: Callback<[]>, fail: Failure): Promise<void> {
    try {
      const { success, error = '' } = await changeCart(operation, body);
      if (success) ok?.();
      else fail?.(error === 'switched_off' ? SWITCHED_OFF : INCORRECT, error);
    } catch (error) {
      fail?.(INCORRECT, String(error));
    }
  }

  async function addProduct({ callback, ...wanted }: NewProduct): Promise<void> {
    const { id, quantity = 1, options = {} } = wanted;
    try {
      const answer = await changeCart('add', { ...wanted, quantity, options });
      const added = answer.cart.items.find((item) => item.product.id === id);
      callback?.(answer.success, added?.product ?? null, answer.cart, answer.error ?? null);
    } catch (error) {
      callback?.(false, null, null, String(error));
    }
  }

  async function removeProducts(indexes: readonly number[], callback: Callback<readonly unknown[]>): Promise<void> {
    try {
      const before = await client.get();
      const answer = await changeCart('remove', { indexes });
      const first = before.cart.items[indexes[0] ?? -1];
      callback?.(
        answer.success,
        answer.removedQuantity,
        first?.product ?? null,
        answer.cart,
        answer.success ? null : 'not_found',
      );
    } catch (error) {
      callback?.(false, 0, null, null, String(error));
    }
  }

  const cart = {
    addProduct(product: number | string | NewProduct, callback?: NewProduct['callback']) {
      const wanted: NewProduct = typeof product === 'object' ? product : { id: Number(product) };
      void addProduct({ ...wanted, ...(callback && { callback }) });
    },
    removeProduct: (index: number, callback?: Callback<readonly unknown[]>) => void removeProducts([index], callback),
    removeProducts: (indexes: readonly number[], callback?: Callback<readonly unknown[]>) =>
      void removeProducts(indexes, callback),
    async clear(callback?: Callback<[boolean, string | null]>) {
      const error = await changeCart('clear').then(() => null, String);
      callback?.(error === null, error);
    },
    async get(callback: (cart: Cart | null) => void) {
      const answer = await client.get().catch(() => null);
      callback(answer?.cart ?? null);
    },
    async calculateTotal(callback: (order: CartAnswer['order']) => void) {
      const answer = await client.change('total').catch(() => null);
      callback(answer?.order ?? null);
    },
    gotoCheckout(callback?: Callback<[]>) {
      void cart.get((current) => {
        goTo(current?.customerEmail ? '/checkout/address' : '/cart');
        callback?.();
      });
    },
    canGotoCheckout: (callback: (can: boolean) => void) => callback(true),
    setCustomerEmail: (email: string, ok?: Callback<[]>, fail?: Failure) =>
      email ? void tell('email', { email }, ok, fail) : fail?.(MISSING, 'email'),
    setOrderComments: (comments: string, ok?: Callback<[]>, fail?: Failure) =>
      void tell('comments', { comments: comments ?? '' }, ok, fail),
    setAddress: (person: object, ok?: Callback<[]>, fail?: Failure) =>
      person ? void tell('address', person, ok, fail) : fail?.(MISSING, 'address'),
    setBillingAddress: (person: object, ok?: Callback<[]>, fail?: Failure) =>
      person ? void tell('billing', person, ok, fail) : fail?.(MISSING, 'address'),
    /** For the shop's own pages, which change the cart by form. */
    changed() {
      if (changed.hasCallbacks()) void cart.get((current) => changed.fire(current));
    },
  };
  return { cart, changed, changeCart };
}
