import { createClient, type ClientOptions, type EcwidClient } from '@ecwid-kit/api-client';
import type { InstallationStore } from '@ecwid-kit/auth';
import { AppSdkError } from '../errors.ts';
import type { Inbox } from '../inbox/inbox.ts';
import { silentLogger, type Logger } from '../log/logger.ts';
import { createTokenSigner, type TokenSigner } from '../tokens/signed-token.ts';
import type { App } from './define-app.ts';

/** How API calls are made; everything but whose. */
export type ApiOptions = Pick<
  ClientOptions,
  'baseUrl' | 'fetch' | 'retry' | 'pace' | 'timeoutMs' | 'deadlineMs' | 'hooks' | 'allowLiveTokenElsewhere'
>;

/** What a host gives to serve an app. */
export interface AppDeps {
  readonly clientSecret: string;
  readonly installations: InstallationStore;
  readonly inbox: Inbox;
  /** What its paths begin with: `/apps/parcel-rates`. Nothing when absent. */
  readonly basePath?: string;
  /** What the app's `open` made. */
  readonly services?: unknown;
  readonly api?: ApiOptions;
  readonly oauth?: {
    /** The platform's admin: `https://my.ecwid.com` when absent. */
    readonly baseUrl?: string;
    /** The app's return URL, exactly as registered. Absent: the request's own, without its query. */
    readonly redirectUri?: string;
    /** Where the merchant goes after installing. Absent: a page that says it is done. */
    readonly afterInstallUrl?: (storeId: number) => string;
    readonly fetch?: typeof globalThis.fetch;
  };
  readonly logger?: Logger;
  /** Unix milliseconds. The machine's clock when absent. */
  readonly now?: () => number;
  /** Something was put into the inbox: a worker may start. */
  readonly onQueued?: () => void;
}

/** An app with everything that its endpoints need. */
export interface MountedApp extends Required<
  Pick<AppDeps, 'clientSecret' | 'installations' | 'inbox' | 'logger' | 'now'>
> {
  readonly app: App;
  readonly basePath: string;
  readonly services: unknown;
  readonly tokens: TokenSigner;
  readonly oauth: NonNullable<AppDeps['oauth']>;
  readonly onQueued: () => void;
  clientFor(store: {
    readonly storeId: number;
    readonly token: string;
    readonly traceparent?: string | undefined;
  }): EcwidClient;
  /** @throws AppSdkError `not_installed` */
  apiOf(storeId: number, traceparent: string | undefined): Promise<EcwidClient>;
}

export function mountApp(app: App, deps: AppDeps): MountedApp {
  const { clientSecret, installations, api, now = Date.now, logger = silentLogger } = deps;
  const clientFor: MountedApp['clientFor'] = ({ storeId, token, traceparent }) =>
    createClient({ ...api, storeId, token, traceparent });
  return {
    app,
    clientSecret,
    installations,
    inbox: deps.inbox,
    basePath: deps.basePath ?? '',
    services: deps.services,
    logger: (level, event, fields) => logger(level, event, { app: app.clientId, ...fields }),
    now,
    tokens: createTokenSigner({ clientSecret, now }),
    oauth: deps.oauth ?? {},
    onQueued: deps.onQueued ?? (() => {}),
    clientFor,
    apiOf: async (storeId, traceparent) => {
      const found = await installations.get({ clientId: app.clientId, storeId });
      if (!found) throw new AppSdkError('not_installed', `No token of store ${storeId} was kept for ${app.clientId}`);
      return clientFor({ storeId, token: found.accessToken, traceparent });
    },
  };
}
