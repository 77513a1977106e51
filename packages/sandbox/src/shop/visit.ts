import type { Trace } from '../platform/trace.ts';

/** Who shops where: one request of a shopper's browser. */
export interface Visit {
  readonly storeId: number;
  /** The cookie that owns the cart. Only its hash is stored. */
  readonly sessionToken: string;
  /** The customer who is signed in. */
  readonly customerId?: number;
  /** What to link webhooks and callbacks to. A beginning, unless said otherwise. */
  readonly trace?: Trace;
  /** Language of the storefront: `en`. The store's own unless said otherwise. */
  readonly lang?: string;
  readonly ipAddress?: string;
  readonly userAgent?: string;
  readonly refererUrl?: string;
}
