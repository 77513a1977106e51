import { isSecure, type PageContext } from '../visit/page-context.ts';
import { newSession, noCustomerCookie, sessionCookie, type ShopperSession } from '../visit/session.ts';
import { endCustomerSession } from './customer-session.ts';

export interface SignedOut {
  /** What the browser is told. */
  readonly cookies: readonly string[];
  /** A session with a cart of its own: the one before may hold addresses. */
  readonly session: ShopperSession;
}

/** Signs out whoever is signed in. The cart goes with them (the event of the cart says so: it is documented as `null`). */
export async function signOut(page: PageContext): Promise<SignedOut> {
  const { platform, storeId, root, customerToken } = page;
  if (customerToken !== undefined) {
    await platform.write(page.trace, (tx) => endCustomerSession(tx.db, storeId, customerToken));
  }
  const session = newSession(platform.random);
  return {
    session,
    cookies: [noCustomerCookie(root, isSecure(page)), sessionCookie(session, root, isSecure(page))],
  };
}
