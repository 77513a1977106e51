import type { Cart, Customer } from './types.ts';

export interface CartAnswer {
  readonly cart: Cart;
  readonly csrfToken: string;
  readonly success?: boolean;
  readonly error?: string;
  readonly removedQuantity?: number;
  readonly order?: Readonly<Record<string, unknown>> | null;
}

/** What `api/customer` and the calls that change who is signed in answer. */
export interface CustomerAnswer {
  readonly customer: Customer | null;
  readonly csrfToken: string;
  readonly success?: boolean;
  readonly error?: string;
  /** Another customer than the page was made for. */
  readonly changed?: boolean;
}

/** Talks to the shop. Changes go one after the other, since a browser would otherwise make two sessions at first. */
export function createApiClient(root: string) {
  let csrfToken: string | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function call<T extends { readonly csrfToken: string }>(path: string, init: RequestInit = {}): Promise<T> {
    const response = await fetch(`${root}/api/${path}`, { credentials: 'include', ...init });
    if (!response.ok) throw new Error(`The shop answered ${response.status}`);
    const answer = (await response.json()) as T; // the shop's own answer
    csrfToken = answer.csrfToken;
    return answer;
  }

  async function send<T extends { readonly csrfToken: string }>(path: string, body: unknown): Promise<T> {
    if (csrfToken === undefined) await call('customer');
    return call(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Shop-Csrf': csrfToken ?? '' },
      body: JSON.stringify(body),
    });
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  return {
    get: () => inTurn(() => call<CartAnswer>('cart')),
    change: (operation: string, body: unknown = {}) => inTurn(() => send<CartAnswer>(`cart/${operation}`, body)),
    customer: () => inTurn(() => call<CustomerAnswer>('customer')),
    signIn: (profile: string) => inTurn(() => send<CustomerAnswer>('sso', { profile })),
    signOut: () => inTurn(() => send<CustomerAnswer>('customer/sign-out', {})),
  };
}

export type ApiClient = ReturnType<typeof createApiClient>;
