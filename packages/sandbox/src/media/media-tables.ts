import type { CreateTables } from '../storage/column-types.ts';

/** A file of a store: a picture, or what is bought or sent along. Its bytes are kept under `blob_key`. */
export interface MediaTable {
  store_id: number;
  id: number;
  content_type: string;
  /** As it was uploaded; empty where nobody said. */
  name: string;
  size: number;
  /** Of a picture, in pixels. */
  width: number | null;
  height: number | null;
  blob_key: string;
  /** 1: the catalog no longer shows it. It stays for as long as an order names it. */
  released: number;
}

/** Bytes that are kept beside everything else. Stores that were forked from each other share them. */
export interface BlobTable {
  key: string;
  bytes: Uint8Array;
}

/** What is still to be deleted from the bucket. */
export interface BlobRemovalTable {
  key: string;
}

export interface MediaTables {
  media: MediaTable;
  blob: BlobTable;
  blob_removal: BlobRemovalTable;
}

export const createMediaTables: CreateTables = async (schema) => {
  await schema
    .createTable('media')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('id', 'bigint', (column) => column.notNull())
    .addColumn('content_type', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('size', 'bigint', (column) => column.notNull())
    .addColumn('width', 'integer')
    .addColumn('height', 'integer')
    .addColumn('blob_key', 'text', (column) => column.notNull())
    .addColumn('released', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('media_key', ['store_id', 'id'])
    .execute();
  await schema.createIndex('media_by_blob').ifNotExists().on('media').column('blob_key').execute();
  await schema
    .createTable('blob')
    .ifNotExists()
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('bytes', 'blob', (column) => column.notNull())
    .execute();
  await schema
    .createTable('blob_removal')
    .ifNotExists()
    .addColumn('key', 'text', (column) => column.primaryKey())
    .execute();
};
