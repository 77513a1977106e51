import type { DataFolder } from './data-folder.ts';
import { secretVariables, type StoreApp } from './store-apps.ts';

export interface Surroundings {
  readonly sandboxUrl: string;
  readonly operatorKey: string;
  readonly adminUrl: string;
  readonly endpointServerUrl: string;
  readonly apps: readonly StoreApp[];
  readonly data: DataFolder;
}

type Variables = Readonly<Record<string, string>>;

export function adminEnv({ sandboxUrl }: Pick<Surroundings, 'sandboxUrl'>): Variables {
  return { ECWID_SANDBOX_URL: sandboxUrl };
}

export function endpointServerEnv(around: Surroundings): Variables {
  return { ...hostEnv(around, 'endpoint-server'), PUBLIC_URL: around.endpointServerUrl };
}

export function appSettingsEnv(around: Surroundings): Variables {
  return {
    ...hostEnv(around, 'app-settings'),
    ADMIN_ORIGIN: new URL(around.adminUrl).origin,
    ENDPOINT_SERVER_URL: around.endpointServerUrl,
  };
}

/** What every host of the apps needs. */
function hostEnv({ sandboxUrl, operatorKey, apps, data }: Surroundings, server: string): Variables {
  return {
    ECWID_API_BASE_URL: `${sandboxUrl}/api/v3`,
    OPERATOR_KEY: operatorKey,
    DATA_DIR: data.folderOf(server),
    ENCRYPTION_KEY: data.encryptionKey,
    // The data of development stays with the sandbox's, wherever else the shell points.
    DATABASE_URL: '',
    ...secretVariables(apps),
  };
}
