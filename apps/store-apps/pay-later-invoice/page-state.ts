import type { TokenSigner } from '@ecwid-kit/app-sdk';
import * as z from 'zod';
import { settingsSchema, type Settings } from './settings.ts';

const PURPOSE = 'pay-later-invoice';
/** A page left open over night still works. */
const LIFE_SECONDS = 24 * 60 * 60;

const stateSchema = z.object({
  storeId: z.int(),
  referenceTransactionId: z.string(),
  total: z.number(),
  returnUrl: z.string(),
  /** As they were when the page was made: what the shopper read is what counts. */
  settings: settingsSchema,
});

/** What the page's form brings back. It is signed, so it can be believed; it holds nothing that the shopper may not see. */
export type PageState = z.infer<typeof stateSchema> & { readonly settings: Settings };

export async function signState(tokens: TokenSigner, state: PageState): Promise<string> {
  return tokens.sign(PURPOSE, state, { expiresInSeconds: LIFE_SECONDS });
}

/** @throws AppSdkError `token_invalid` */
export async function readState(tokens: TokenSigner, token: string): Promise<PageState> {
  return stateSchema.parse(await tokens.verify(PURPOSE, token));
}
