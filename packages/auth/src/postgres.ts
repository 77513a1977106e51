export {
  createPostgresInstallationStore,
  type PostgresInstallationStoreOptions,
} from './postgres/postgres-installation-store.ts';
export type { SqlInstallationStore, SqlStoreOptions } from './sql/sql-store.ts';
