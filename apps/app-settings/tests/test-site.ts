import { silentLogger } from '@ecwid-kit/app-sdk';
import { createMemoryInstallationStore, iframePageUrl } from '@ecwid-kit/auth';
import { createSandbox } from '@ecwid-kit/sandbox';
import config from '../../../ecwid-kit.config.ts';
import type { Site } from '../src/server/site.ts';

export const secretOf = (clientId: string) => `secret-of-${clientId}-0123456789abcdef`;

/** The site in front of a sandbox with two stores that have all its apps. */
export async function makeTestSite({ startAt = Date.parse('2026-01-05T10:00:00Z') } = {}) {
  const sandbox = await createSandbox();
  const stores = [await sandbox.stores.create(), await sandbox.stores.create()] as const;
  for (const { clientId, scopes } of config.apps) {
    const clientSecret = secretOf(clientId);
    await sandbox.apps.register({ clientId, clientSecret, settings: { scopes } });
    for (const storeId of stores) await sandbox.apps.install(storeId, clientId);
  }
  let now = startAt;
  const site: Site = {
    apps: config.apps,
    clientSecretOf: secretOf,
    installations: createMemoryInstallationStore(),
    apiBaseUrl: `${sandbox.url}/api/v3`,
    endpointServer: undefined,
    fetch: async (input, init) => sandbox.fetch(input instanceof Request ? input : String(input), init),
    now: () => now,
    logger: silentLogger,
  };
  const tokenOf = async (storeId: number, clientId: string) => {
    const tokens = await sandbox.apps.tokens(storeId, clientId);
    if (!tokens) throw new Error(`${clientId} is not installed in ${storeId}`);
    return tokens.secret;
  };
  return {
    site,
    sandbox,
    stores,
    tokenOf,
    wait: (ms: number) => {
      now += ms;
    },
    /** What the admin puts into the query parameter `payload`. */
    payloadFor: async (storeId: number, clientId: string, accessToken?: string) => {
      const url = await iframePageUrl({
        iframeUrl: 'https://apps.example/',
        mode: 'encrypted',
        clientSecret: secretOf(clientId),
        payload: { store_id: storeId, lang: 'de', access_token: accessToken ?? (await tokenOf(storeId, clientId)) },
      });
      return new URL(url).searchParams.get('payload') ?? '';
    },
    /** App storage as the platform has it. */
    storageOf: async (storeId: number, clientId: string): Promise<Record<string, string>> => {
      const response = await sandbox.fetch(`/api/v3/${storeId}/storage`, {
        headers: { authorization: `Bearer ${await tokenOf(storeId, clientId)}` },
      });
      const entries = (await response.json()) as { key: string; value: string }[];
      return Object.fromEntries(entries.map(({ key, value }) => [key, value]));
    },
  };
}
