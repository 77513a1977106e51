import { sealIframePayload } from '@ecwid-kit/auth';
import type { IframePayload } from '@ecwid-kit/types';
import { TEST_CLIENT_SECRET, TEST_STORE_ID, TEST_TOKEN } from './test-request.ts';

/** What opens an app's page. */
export function makePagePayload(payload: Partial<IframePayload> = {}): IframePayload {
  return { store_id: TEST_STORE_ID, lang: 'en', access_token: TEST_TOKEN, view_mode: 'PAGE', ...payload };
}

/** The same as the page gets it, in its query parameter `payload`. */
export async function sealPagePayload(payload: IframePayload, clientSecret = TEST_CLIENT_SECRET): Promise<string> {
  return sealIframePayload(payload, clientSecret);
}
