import { createTokenSigner, isAppSdkError } from '@ecwid-kit/app-sdk';
import type { ServedApp, Site } from '../server/site.ts';
import type { FeedFilters } from './feed-filters.ts';

const PURPOSE = 'app-settings export';
/** Long enough to press a button, too short to be of use to who finds the address. */
const SECONDS = 60;

/** What a download is of: a link cannot carry a session's header, so it carries this. */
export interface Export {
  readonly storeId: number;
  readonly filters: Omit<FeedFilters, 'offset'>;
  readonly delimiter: string;
}

export async function createExportKey(
  site: Pick<Site, 'now'>,
  { clientSecret }: ServedApp,
  wanted: Export,
): Promise<string> {
  return createTokenSigner({ clientSecret, now: site.now }).sign(PURPOSE, wanted, { expiresInSeconds: SECONDS });
}

/** `undefined`: forged, of another app, or too old. */
export async function readExportKey(
  site: Pick<Site, 'now'>,
  { clientSecret }: ServedApp,
  key: string,
): Promise<Export | undefined> {
  try {
    return (await createTokenSigner({ clientSecret, now: site.now }).verify(PURPOSE, key)) as Export; // what `createExportKey` signed
  } catch (error) {
    if (isAppSdkError(error)) return undefined;
    throw error;
  }
}
