export {
  createSqliteInstallationStore,
  type SqliteInstallationStoreOptions,
} from './sqlite/sqlite-installation-store.ts';
export type { SqlInstallationStore, SqlStoreOptions } from './sql/sql-store.ts';
