import { createTokenSigner, isAppSdkError } from '@ecwid-kit/app-sdk';
import type { ServedApp, Site } from '../server/site.ts';

/** Of a session; an open page renews its own. */
export const SESSION_SECONDS = 30 * 60;
/** How long an opening may be renewed. */
export const OPENING_SECONDS = 12 * 60 * 60;

const PURPOSE = 'app-settings page session';

/** Who is asking: a page of this app, opened for this store. */
export interface PageSession {
  readonly storeId: number;
  /** Unix seconds. */
  readonly openedAt: number;
}

/**
 * Makes what an opened page shows with each of its requests. Signed with the app's secret, kept in the page's memory
 * alone; it holds no token.
 */
export async function createSession(
  site: Pick<Site, 'now'>,
  { clientSecret }: ServedApp,
  session: { readonly storeId: number; readonly openedAt?: number },
): Promise<string> {
  const { storeId, openedAt = Math.floor(site.now() / 1000) } = session;
  const signer = createTokenSigner({ clientSecret, now: site.now });
  return signer.sign(PURPOSE, { storeId, openedAt }, { expiresInSeconds: SESSION_SECONDS });
}

/** `undefined`: forged, of another app, or too old. */
export async function readSession(
  site: Pick<Site, 'now'>,
  { clientSecret }: ServedApp,
  text: string,
): Promise<PageSession | undefined> {
  const signer = createTokenSigner({ clientSecret, now: site.now });
  try {
    const session = (await signer.verify(PURPOSE, text)) as PageSession; // signed: what `createSession` wrote
    return session.openedAt + OPENING_SECONDS > site.now() / 1000 ? session : undefined;
  } catch (error) {
    if (isAppSdkError(error)) return undefined;
    throw error;
  }
}
