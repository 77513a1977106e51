import type { Platform } from '../platform/platform.ts';

/** What the address says that a payment app sends the shopper back to. */
export interface PaymentReturnClaim {
  readonly storeId: number;
  readonly clientId: string;
  /** Milliseconds. */
  readonly timestamp: number;
  readonly referenceTransactionId: string;
}

const PURPOSE = 'payment-return';

/** The address that a payment app sends the shopper back to. It is unique to the order, and nobody can make one up. */
export function paymentReturnUrl({ secrets, origin }: Pick<Platform, 'secrets' | 'origin'>, claim: PaymentReturnClaim) {
  const key = secrets.seal(JSON.stringify({ purpose: PURPOSE, ...claim }));
  const query = new URLSearchParams({
    clientId: claim.clientId,
    timestamp: String(claim.timestamp),
    key: Buffer.from(key, 'base64').toString('base64url'),
  });
  return `${origin()}/shop/${claim.storeId}/checkout/return?${query.toString()}`;
}

/** Reads such an address. `undefined` when it is none of ours, or anything in it was changed. */
export function readPaymentReturn(
  { secrets }: Pick<Platform, 'secrets'>,
  storeId: number,
  query: URLSearchParams,
): PaymentReturnClaim | undefined {
  let claim: PaymentReturnClaim & { readonly purpose?: string };
  try {
    const key = Buffer.from(query.get('key') ?? '', 'base64url').toString('base64');
    claim = JSON.parse(secrets.open(key)) as typeof claim; // sealed by paymentReturnUrl, or refused
  } catch {
    return undefined; // made up or cut short
  }
  const isOurs =
    claim.purpose === PURPOSE &&
    claim.storeId === storeId &&
    claim.clientId === query.get('clientId') &&
    String(claim.timestamp) === query.get('timestamp');
  return isOurs ? claim : undefined;
}
