import { DEFAULT_CUSTOM_APP_SCOPES, type Scope } from '@ecwid-kit/types';
import type { AppListing, AppSettings, OpenedApp } from '@ecwid-kit/types/control';
import { findApp, findClientSecret, listApps } from '../apps/app-repository.ts';
import { checkAppSettings, checkListing } from '../apps/check-settings.ts';
import { installApp, uninstallApp, type InstalledTokens } from '../apps/install-app.ts';
import { livingTokens, type LivingTokens } from '../apps/living-tokens.ts';
import { openAppPage, type OpenPageOptions } from '../apps/open-app-page.ts';
import { registerApp } from '../apps/register-app.ts';
import type { Platform } from '../platform/platform.ts';
import { startTrace } from '../platform/trace.ts';

export interface NewApp {
  readonly clientId: string;
  readonly name?: string;
  /** By default the one it has, or a new one. */
  readonly clientSecret?: string;
  /** The store a custom app belongs to. Without it the app is public. */
  readonly customOfStore?: number;
  readonly settings?: Partial<Omit<AppSettings, 'scopes'>> & { readonly scopes?: readonly Scope[] };
  readonly listing?: AppListing;
}

/** An app that the sandbox knows. */
export interface KnownApp {
  readonly clientId: string;
  readonly name: string;
  readonly kind: 'custom' | 'public';
  readonly settings: AppSettings;
}

export interface AppsApi {
  /** Makes an app, or changes one that is there; living tokens keep their scopes. Returns its client secret. */
  register(app: NewApp): Promise<{ clientSecret: string }>;
  /** Installs an app in a store, or installs it anew. Returns the tokens. */
  install(storeId: number, clientId: string, scopes?: readonly Scope[]): Promise<InstalledTokens>;
  /** Uninstalls it: the tokens die. Returns whether it was installed. */
  uninstall(storeId: number, clientId: string): Promise<boolean>;
  /** The living tokens of an app in a store, with what they carry. `undefined` when it has none. */
  tokens(storeId: number, clientId: string): Promise<LivingTokens | undefined>;
  /** The client secret of an app. */
  secret(clientId: string): Promise<string>;
  /** Every app, by name. */
  list(): Promise<KnownApp[]>;
  /** The address at which the admin opens an app's page, payload included. */
  openPage(storeId: number, clientId: string, options?: OpenPageOptions): Promise<OpenedApp>;
}

export function createAppsApi(platform: Platform): AppsApi {
  const trace = () => startTrace(platform.random);
  return {
    register: (app) =>
      platform.write(trace(), async (tx) => {
        const registered = await registerApp(
          platform,
          tx,
          {
            clientId: app.clientId,
            kind: app.customOfStore === undefined ? 'public' : 'custom',
            ownerStoreId: app.customOfStore ?? 0,
            name: app.name ?? app.clientId,
            settings: checkAppSettings({
              endpoints: {},
              authMode: 'enhanced',
              ...app.settings,
              scopes: [...(app.settings?.scopes ?? DEFAULT_CUSTOM_APP_SCOPES)],
            }),
            listing: checkListing(app.listing ?? {}),
          },
          app.clientSecret,
        );
        return { clientSecret: registered.clientSecret };
      }),
    install: (storeId, clientId, scopes) =>
      platform.write(trace(), async (tx) => {
        const app = await findApp(tx.db, clientId);
        if (!app) throw unknownApp(clientId);
        return installApp(platform, tx, storeId, app, scopes);
      }),
    uninstall: (storeId, clientId) => platform.write(trace(), (tx) => uninstallApp(platform, tx, storeId, clientId)),
    tokens: (storeId, clientId) => livingTokens(platform, platform.db, storeId, clientId),
    async secret(clientId) {
      const secret = await findClientSecret(platform, platform.db, clientId);
      if (secret === undefined) throw unknownApp(clientId);
      return secret;
    },
    async list() {
      const apps = await listApps(platform.db);
      return apps.map(({ clientId, name, kind, settings }) => ({ clientId, name, kind, settings }));
    },
    openPage: (storeId, clientId, options = {}) => openAppPage(platform, storeId, clientId, options),
  };
}

function unknownApp(clientId: string): Error {
  return new Error(`There is no app ${clientId}: register it first`);
}
