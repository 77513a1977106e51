export {
  createPostgresInstallationStore,
  type PostgresInstallationStoreOptions,
} from './postgres/postgres-installation-store.ts';
export type { SqlInstallationStore } from './sql/sql-store.ts';
