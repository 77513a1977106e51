import type { App } from './define-app.ts';

/** What `ecwid-kit.config.ts` exports: the store apps that the hosts of the workspace serve. */
export interface EcwidKitConfig {
  readonly apps: readonly App[];
}

/**
 * Checks a list of apps.
 *
 * @throws TypeError when two have one client id
 */
export function defineConfig(config: EcwidKitConfig): EcwidKitConfig {
  const seen = new Set<string>();
  for (const { clientId } of config.apps) {
    if (seen.has(clientId)) throw new TypeError(`Two apps have the client id ${clientId}`);
    seen.add(clientId);
  }
  return config;
}
