export {
  createSqliteInstallationStore,
  type SqliteInstallationStoreOptions,
} from './sqlite/sqlite-installation-store.ts';
export type { SqlInstallationStore, SqlStoreOptions } from './sql/sql-store.ts';
export { nodeSqliteDialect } from './sqlite/node-sqlite-dialect.ts';
export { openDatabase } from './sqlite/open-database.ts';
