import type { ApiClient, CartAnswer } from './client.ts';
import { createEvent } from './events.ts';
import type { Callback, Cart } from './types.ts';

interface NewProduct {
  readonly id: number;
  readonly quantity?: number;
  readonly options?: Readonly<Record<string, string>>;
  readonly selectedPrice?: number;
  readonly callback?: (...values: readonly unknown[]) => void;
}

type Failure = Callback<[code: number, message: string]>;

const MISSING = 0;
const INCORRECT = 100;
const SWITCHED_OFF = 1000;

/** `Ecwid.Cart` */
export function createCart(client: ApiClient, goTo: (path: string) => void) {
  const changed = createEvent<Cart | null>();

  function changeCart(operation: string, body?: unknown): Promise<CartAnswer> {
    return client.change(operation, body).then((answer) => {
      changed.fire(answer.cart);
      return answer;
    });
  }

  function tell(operation: string, body: unknown, ok: Callback<[]>, fail: Failure): void {
    changeCart(operation, body).then(
      (answer) => {
        if (answer.success) return ok?.();
        const code = answer.error === 'switched_off' ? SWITCHED_OFF : INCORRECT;
        fail?.(code, answer.error ?? '');
      },
      (error: Error) => fail?.(INCORRECT, error.message),
    );
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
    addProduct(product: number | string | NewProduct, callback?: (...values: readonly unknown[]) => void) {
      const wanted: NewProduct = typeof product === 'object' ? product : { id: Number(product) };
      const done = callback ?? wanted.callback;
      const { id, quantity = 1, options = {}, selectedPrice } = wanted;
      changeCart('add', { id: Number(id), quantity, options, selectedPrice }).then(
        (answer) => {
          const added = answer.cart.items.find((item) => item.product.id === Number(id));
          done?.(answer.success, added?.product ?? null, answer.cart, answer.error ?? null);
        },
        (error: Error) => done?.(false, null, null, error.message),
      );
    },
    removeProduct: (index: number, callback?: Callback<readonly unknown[]>) => void removeProducts([index], callback),
    removeProducts: (indexes: readonly number[], callback?: Callback<readonly unknown[]>) =>
      void removeProducts(indexes, callback),
    clear(callback?: Callback<[boolean, string | null]>) {
      changeCart('clear').then(
        () => callback?.(true, null),
        (error: Error) => callback?.(false, error.message),
      );
    },
    get(callback: (cart: Cart | null) => void) {
      client.get().then(
        (answer) => callback(answer.cart),
        () => callback(null),
      );
    },
    calculateTotal(callback: (order: CartAnswer['order']) => void) {
      client.change('total').then(
        (answer) => callback(answer.order ?? null),
        () => callback(null),
      );
    },
    gotoCheckout(callback?: Callback<[]>) {
      cart.get((current) => {
        goTo(current?.customerEmail ? '/checkout/address' : '/cart');
        callback?.();
      });
    },
    canGotoCheckout: (callback: (can: boolean) => void) => callback(true),
    setCustomerEmail: (email: string, ok?: Callback<[]>, fail?: Failure) =>
      email ? tell('email', { email }, ok, fail) : fail?.(MISSING, 'email'),
    setOrderComments: (comments: string, ok?: Callback<[]>, fail?: Failure) =>
      tell('comments', { comments: comments ?? '' }, ok, fail),
    setAddress: (person: object, ok?: Callback<[]>, fail?: Failure) =>
      person ? tell('address', person, ok, fail) : fail?.(MISSING, 'address'),
    setBillingAddress: (person: object, ok?: Callback<[]>, fail?: Failure) =>
      person ? tell('billing', person, ok, fail) : fail?.(MISSING, 'address'),
    /** For the shop's own pages, which change the cart by form. */
    changed() {
      if (changed.hasCallbacks()) cart.get((current) => changed.fire(current));
    },
  };
  return { cart, changed, changeCart };
}
