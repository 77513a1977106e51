import type { App, Logger } from '@ecwid-kit/app-sdk';
import type { InstallationStore } from '@ecwid-kit/auth';

/** What the site is made of. */
export interface Site {
  readonly apps: readonly App[];
  readonly clientSecretOf: (clientId: string) => string | undefined;
  /** The tokens of the stores whose pages were opened. */
  readonly installations: InstallationStore;
  /** Of the REST API, up to the store id. */
  readonly apiBaseUrl: string;
  /** Where the apps' background work is done. Absent: nowhere. */
  readonly endpointServer: { readonly url: string; readonly operatorKey: string | undefined } | undefined;
  readonly fetch: typeof globalThis.fetch;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly logger: Logger;
}

/** An app that the site serves, with its secret. */
export interface ServedApp {
  readonly app: App;
  readonly clientSecret: string;
}

/** `undefined`: not one of ours, or its secret is missing. */
export function findApp(site: Pick<Site, 'apps' | 'clientSecretOf'>, clientId: string): ServedApp | undefined {
  const app = site.apps.find((candidate) => candidate.clientId === clientId && candidate.page);
  const clientSecret = app && site.clientSecretOf(clientId);
  return app === undefined || clientSecret === undefined ? undefined : { app, clientSecret };
}
