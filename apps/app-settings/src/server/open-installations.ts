import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { nameEncryptionKeys, type InstallationStore } from '@ecwid-kit/auth';
import { createPostgresInstallationStore } from '@ecwid-kit/auth/postgres';
import { createSqliteInstallationStore } from '@ecwid-kit/auth/sqlite';
import type { SiteEnv } from '../env.ts';

/**
 * Opens the tokens of the stores, encrypted: in PostgreSQL, or in a file. They are the site's own, apart from the
 * endpoint server's, which learns of an installation by being handed it and then does the app's first work.
 */
export async function openInstallations({
  databaseUrl,
  dataDir,
  encryptionKeys,
}: Pick<SiteEnv, 'databaseUrl' | 'dataDir' | 'encryptionKeys'>): Promise<InstallationStore> {
  const keys = await nameEncryptionKeys(encryptionKeys);
  if (databaseUrl !== undefined) {
    return createPostgresInstallationStore({ database: databaseUrl, schema: 'app_settings', keys });
  }
  if (dataDir === ':memory:') return createSqliteInstallationStore({ path: dataDir, keys });
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  return createSqliteInstallationStore({ path: join(dataDir, 'app-settings.db'), keys });
}
