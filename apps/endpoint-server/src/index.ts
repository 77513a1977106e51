export { createEndpointServer, type EndpointServer, type EndpointServerDeps } from './app.ts';
export { readEnv, type ServerEnv } from './env.ts';
export { loadConfig } from './load-config.ts';
export { openPostgresStorage, type PostgresStorageOptions } from './storage/postgres-storage.ts';
export { openSqliteStorage, type SqliteStorageOptions } from './storage/sqlite-storage.ts';
export { createMemoryStorage, type Storage } from './storage/storage.ts';
