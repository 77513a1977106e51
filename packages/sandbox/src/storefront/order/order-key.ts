import type { SecretBox } from '../../apps/secret-box.ts';

/** What opens one order's page and no other: sealed, so that nobody can make one up. */
function orderKey(secrets: SecretBox, storeId: number, orderId: string): string {
  return Buffer.from(secrets.seal(content(storeId, orderId)), 'base64').toString('base64url');
}

export function isOrderKey(secrets: SecretBox, storeId: number, orderId: string, key: string): boolean {
  try {
    return secrets.open(Buffer.from(key, 'base64url').toString('base64')) === content(storeId, orderId);
  } catch {
    return false; // not sealed by us
  }
}

export function orderPath(secrets: SecretBox, storeId: number, base: string, orderId: string): string {
  return `${base}/order/${encodeURIComponent(orderId)}?key=${orderKey(secrets, storeId, orderId)}`;
}

const content = (storeId: number, orderId: string) => `storefront order ${storeId} ${orderId.toUpperCase()}`;
