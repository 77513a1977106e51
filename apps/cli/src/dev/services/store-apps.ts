import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { clientSecretVariable, type App } from '@ecwid-kit/app-sdk';
import { CliError } from '../../errors/cli-error.ts';
import type { Control } from '../../sandbox/control.ts';
import { CONFIG_FILE } from '../../workspace/find-root.ts';

/** A store app of this repo, with the key that the sandbox and the app share. */
export interface StoreApp {
  readonly app: App;
  readonly clientSecret: string;
  /** The sandbox knew it before. */
  readonly isKnown: boolean;
}

/**
 * The store apps of `ecwid-kit.config.ts`. None where there is no such file.
 *
 * @throws CliError when it cannot be loaded
 */
export async function readStoreApps(root: string): Promise<readonly App[]> {
  const path = join(root, CONFIG_FILE);
  if (!existsSync(path)) return [];
  try {
    const { default: config } = (await import(pathToFileURL(path).href)) as { default: { apps: readonly App[] } }; // the workspace's own file: its compiler checks it
    return config.apps;
  } catch (error) {
    throw new CliError({
      message: `${CONFIG_FILE} cannot be loaded`,
      why: error instanceof Error ? error.message : String(error),
      next: 'start without the apps: `ecwid-kit dev --only sandbox`',
      cause: error,
    });
  }
}

/** Gives each app the client secret that the sandbox keeps for it, or a new one. */
export async function withSecrets(control: Control, apps: readonly App[]): Promise<readonly StoreApp[]> {
  const known = new Set((await control.apps.list()).map(({ clientId }) => clientId));
  const found: StoreApp[] = [];
  for (const app of apps) {
    const isKnown = known.has(app.clientId);
    const kept = isKnown ? (await control.apps.get(app.clientId)).clientSecret : undefined;
    found.push({ app, isKnown, clientSecret: kept ?? randomBytes(16).toString('hex') });
  }
  return found;
}

/** The variables in which the hosts of the apps look for client secrets: `ECWID_APP_SECRET_PARCEL_RATES`. */
export function secretVariables(apps: readonly StoreApp[]): Readonly<Record<string, string>> {
  return Object.fromEntries(apps.map(({ app, clientSecret }) => [clientSecretVariable(app.clientId), clientSecret]));
}
