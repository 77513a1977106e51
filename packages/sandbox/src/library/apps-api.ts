import { DEFAULT_CUSTOM_APP_SCOPES, type Scope } from '@ecwid-kit/types';
import { findApp } from '../apps/app-repository.ts';
import type { AppListing, AppSettings } from '@ecwid-kit/types/control';
import { installApp, uninstallApp, type InstalledTokens } from '../apps/install-app.ts';
import { registerApp } from '../apps/register-app.ts';
import type { Platform } from '../platform/platform.ts';
import { startTrace } from '../platform/trace.ts';

export interface NewApp {
  readonly clientId: string;
  readonly name?: string;
  readonly clientSecret?: string;
  /** The store a custom app belongs to. Without it the app is public. */
  readonly customOfStore?: number;
  readonly settings?: Partial<Omit<AppSettings, 'scopes'>> & { readonly scopes?: readonly Scope[] };
  readonly listing?: AppListing;
}

export interface AppsApi {
  /** Makes an app, or changes one that is there. Returns its client secret. */
  register(app: NewApp): Promise<{ clientSecret: string }>;
  /** Installs an app in a store. Returns the tokens. */
  install(storeId: number, clientId: string, scopes?: readonly Scope[]): Promise<InstalledTokens>;
  /** Uninstalls it: the tokens die. Returns whether it was installed. */
  uninstall(storeId: number, clientId: string): Promise<boolean>;
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
            settings: {
              endpoints: {},
              authMode: 'enhanced',
              ...app.settings,
              scopes: [...(app.settings?.scopes ?? DEFAULT_CUSTOM_APP_SCOPES)],
            },
            listing: app.listing ?? {},
          },
          app.clientSecret,
        );
        return { clientSecret: registered.clientSecret };
      }),
    install: (storeId, clientId, scopes) =>
      platform.write(trace(), async (tx) => {
        const app = await findApp(tx.db, clientId);
        if (!app) throw new Error(`There is no app ${clientId}: register it first`);
        return installApp(platform, tx, storeId, app, scopes);
      }),
    uninstall: (storeId, clientId) => platform.write(trace(), (tx) => uninstallApp(platform, tx, storeId, clientId)),
  };
}
