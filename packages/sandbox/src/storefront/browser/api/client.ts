import type { Cart } from './types.ts';

export interface CartAnswer {
  readonly cart: Cart;
  readonly csrfToken: string;
  readonly success?: boolean;
  readonly error?: string;
  readonly removedQuantity?: number;
  readonly order?: Readonly<Record<string, unknown>> | null;
}

/** Talks to the shop. Changes go one after the other, since a browser would otherwise make two sessions at first. */
export function createApiClient(root: string) {
  let csrfToken: string | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function read(): Promise<CartAnswer> {
    const response = await fetch(`${root}/api/cart`, { credentials: 'include' });
    if (!response.ok) throw new Error(`The shop answered ${response.status}`);
    const answer = (await response.json()) as CartAnswer; // the shop's own answer
    csrfToken = answer.csrfToken;
    return answer;
  }

  async function send(operation: string, body: unknown): Promise<CartAnswer> {
    if (csrfToken === undefined) await read();
    const response = await fetch(`${root}/api/cart/${operation}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'X-Shop-Csrf': csrfToken ?? '' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`The shop answered ${response.status}`);
    return (await response.json()) as CartAnswer; // the shop's own answer
  }

  function inTurn(work: () => Promise<CartAnswer>): Promise<CartAnswer> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  return {
    get: () => inTurn(read),
    change: (operation: string, body: unknown = {}) => inTurn(() => send(operation, body)),
  };
}

export type ApiClient = ReturnType<typeof createApiClient>;
