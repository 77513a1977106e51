import type { Kysely } from 'kysely';

/** The host's database. An app keeps to tables that begin with its own name, and migrates them itself. */
export interface AppDatabase {
  readonly db: Kysely<unknown>;
  readonly dialect: 'sqlite' | 'postgres';
}
