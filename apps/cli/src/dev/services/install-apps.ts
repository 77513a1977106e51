import { appRegistration } from '@ecwid-kit/app-sdk';
import type { Io } from '../../io.ts';
import type { Control } from '../../sandbox/control.ts';
import { handOverTokens } from '../../sandbox/hand-over-tokens.ts';
import type { StoreApp } from './store-apps.ts';

export interface InstallApps {
  readonly control: Control;
  readonly apps: readonly StoreApp[];
  readonly storeId: number;
  readonly endpointServerUrl: string;
  readonly appSettingsUrl: string;
  readonly operatorKey: string;
  readonly fetch: Io['fetch'];
}

/** Tells the sandbox where the apps are. */
export async function registerApps({ control, apps, endpointServerUrl, appSettingsUrl }: InstallApps): Promise<void> {
  for (const { app, clientSecret } of apps) {
    const registration = await appRegistration(app, { endpointServerUrl, appSettingsUrl, clientSecret });
    await control.apps.register(app.clientId, registration);
  }
}

/**
 * Installs the apps that the sandbox meets for the first time, and gives the endpoint server the tokens of all. One that
 * a merchant has uninstalled stays uninstalled.
 *
 * @returns client ids of the apps that are not installed
 */
export async function installApps(options: InstallApps): Promise<readonly string[]> {
  const { control, apps, storeId } = options;
  const installed = new Map((await control.installations.list(storeId)).map((one) => [one.clientId, one.scopes]));
  const missing: string[] = [];
  for (const { app, isKnown } of apps) {
    const granted = installed.get(app.clientId);
    if (granted === undefined && isKnown) {
      missing.push(app.clientId);
      continue;
    }
    // Living tokens keep their scopes: an app that asks for others is installed anew.
    const isComplete = granted !== undefined && app.scopes.every((scope) => granted.includes(scope));
    if (!isComplete) await control.installations.install(storeId, { clientId: app.clientId });
    await handOverTokens({ ...options, clientId: app.clientId });
  }
  return missing;
}
