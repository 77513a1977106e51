import { addressOfHash } from './addresses.ts';
import type { CartAnswer } from './client.ts';

interface PrefilledCart {
  readonly gotoCheckout?: boolean;
  readonly products?: readonly { readonly id: number; readonly quantity?: number; readonly options?: object }[];
  readonly profile?: {
    readonly address?: object;
    readonly billingAddress?: object;
    readonly email?: string;
    readonly orderComments?: string;
  };
}

interface HashDeps {
  readonly goTo: (path: string) => void;
  readonly changeCart: (operation: string, body?: unknown) => Promise<CartAnswer>;
}

/** Follows the old addresses with a hash, and links that bring a filled cart. */
export function followHash(hash: string, { goTo, changeCart }: HashDeps): void {
  const prefilled = readPrefilledCart(hash);
  if (prefilled) {
    void fillCart(prefilled, changeCart).then(() => goTo(prefilled.gotoCheckout ? '/checkout/address' : '/cart'));
    return;
  }
  const path = addressOfHash(hash);
  if (path !== undefined) goTo(path);
}

/** `#!/~/cart/create={json}`, the JSON encoded for addresses, or in base64 as well. */
export function readPrefilledCart(hash: string): PrefilledCart | undefined {
  const text = /^#!\/~\/cart\/create=(.+)$/.exec(hash)?.[1];
  if (!text) return undefined;
  try {
    const decoded = decodeURIComponent(text);
    return JSON.parse(decoded.startsWith('{') ? decoded : atob(decoded)) as PrefilledCart; // read field by field below
  } catch {
    return undefined; // a broken link
  }
}

async function fillCart({ products = [], profile = {} }: PrefilledCart, changeCart: HashDeps['changeCart']) {
  const changes: [string, unknown][] = products.map((product) => ['add', product]);
  if (profile.email) changes.push(['email', { email: profile.email }]);
  if (profile.address) changes.push(['address', profile.address]);
  if (profile.billingAddress) changes.push(['billing', profile.billingAddress]);
  if (profile.orderComments) changes.push(['comments', { comments: profile.orderComments }]);
  for (const [operation, body] of changes) {
    await changeCart(operation, body).catch(reportError);
  }
}
