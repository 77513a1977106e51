import type { SchemaModule } from 'kysely';

/** Makes the tables of one area, when they are not there yet. */
export type CreateTables = (schema: SchemaModule) => Promise<void>;
