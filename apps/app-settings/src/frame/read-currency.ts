import type { PagePayload } from '@ecwid-kit/app-bridge';

/** The currency of the store that a page in the default mode was opened for. */
export async function readCurrency(
  apiBaseUrl: string,
  { storeId, accessToken }: Pick<PagePayload, 'storeId' | 'accessToken'>,
): Promise<string> {
  const response = await fetch(`${apiBaseUrl}/${storeId}/profile?responseFields=formatsAndUnits(currency)`, {
    headers: { authorization: `Bearer ${accessToken}` },
    credentials: 'omit',
  });
  const profile = response.ok
    ? ((await response.json()) as { formatsAndUnits?: { currency?: string } }) // the contract's answer
    : {};
  return profile.formatsAndUnits?.currency ?? 'USD';
}
