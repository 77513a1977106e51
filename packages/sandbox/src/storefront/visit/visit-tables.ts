import type { CreateTables } from '../../storage/column-types.ts';

/** One browser in a store's shop during one hour, for reports. */
export interface StoreVisitTable {
  store_id: number;
  /** Of the browser's session: who it was, nobody can tell. */
  session_hash: string;
  /** Unix seconds of the full hour. */
  hour: number;
  /** Unix seconds of the first page. */
  started: number;
  pages: number;
  device: 'Desktop' | 'Mobile' | 'Tablet';
  /** Of the shop's pages: `en`. */
  language: string;
  /** The path of the first page, after the shop's own. */
  landing: string;
}

export interface VisitTables {
  store_visit: StoreVisitTable;
}

export const createVisitTables: CreateTables = async (schema) => {
  await schema
    .createTable('store_visit')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('session_hash', 'text', (column) => column.notNull())
    .addColumn('hour', 'bigint', (column) => column.notNull())
    .addColumn('started', 'bigint', (column) => column.notNull())
    .addColumn('pages', 'integer', (column) => column.notNull())
    .addColumn('device', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('landing', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('store_visit_key', ['store_id', 'session_hash', 'hour'])
    .execute();
  await schema
    .createIndex('store_visit_by_started')
    .ifNotExists()
    .on('store_visit')
    .columns(['store_id', 'started'])
    .execute();
};
