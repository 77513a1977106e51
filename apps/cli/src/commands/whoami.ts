import { createClient } from '@ecwid-kit/api-client';
import { resolveAccess } from '../access/resolve-access.ts';
import { isSandboxToken } from '../access/sandbox-token.ts';
import { verboseHooks } from '../calls/target.ts';
import { columns } from '../output/table.ts';
import type { Context, Outcome } from '../program/context.ts';

/** Says where calls go, after asking the API who it takes the token for. */
export async function run(context: Context): Promise<Outcome> {
  const { baseUrl, storeId, token, from } = resolveAccess(context);
  const client = createClient({ baseUrl, storeId, token, fetch: context.io.fetch, hooks: verboseHooks(context) });
  const { settings } = await client.storeProfile.get({ responseFields: 'settings(storeName)' });
  // The call is not documented, so that a store may not have it.
  const scopes = await client.application.getToken().then(
    ({ permissions }) => permissions,
    () => undefined,
  );
  const data = {
    storeId: Number(storeId),
    storeName: settings?.storeName ?? '',
    baseUrl,
    tokenFrom: from,
    sandbox: isSandboxToken(token),
    ...(scopes && { scopes }),
  };
  return {
    data,
    text: () =>
      columns([
        ['Store', `${data.storeName} (${storeId})`],
        ['Address', baseUrl],
        ['Token from', from],
        ['Sandbox', data.sandbox ? 'yes' : 'no'],
        ['Scopes', scopes?.join(' ') ?? 'not told'],
      ]),
  };
}
