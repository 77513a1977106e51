import type { CreateTables } from '../storage/column-types.ts';

/** One version of a store's Instant Site, or what is the same in both. A store without rows has the site it began with. */
export interface SiteDocumentTable {
  store_id: number;
  version: 'draft' | 'published' | 'settings';
  /** JSON of a `SiteDocument`, or of `SiteSettings`. */
  doc: string;
}

export interface SiteRedirectTable {
  store_id: number;
  id: number;
  /** A path of the site. */
  from_url: string;
  to_url: string;
  /** Lower case. */
  search_text: string;
}

/** A place for the picture of a tile. */
export interface SiteImageTable {
  store_id: number;
  id: string;
  /** What the address to upload to carries. */
  upload_key: string;
  /** The picture, once it is there. */
  media_id: number | null;
}

export interface SiteTokenTable {
  /** SHA-256 of the token, hex. */
  token_hash: string;
  store_id: number;
  kind: 'authorization_code' | 'draft_code';
  /** The app's secret token that it was given for: it lives no longer than that one. */
  app_token_hash: string;
  /** Unix seconds. */
  expires: number;
}

export interface SiteTables {
  site_document: SiteDocumentTable;
  site_redirect: SiteRedirectTable;
  site_image: SiteImageTable;
  site_token: SiteTokenTable;
}

export const createSiteTables: CreateTables = async (schema) => {
  await schema
    .createTable('site_document')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('doc', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('site_document_key', ['store_id', 'version'])
    .execute();
  await schema
    .createTable('site_redirect')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('id', 'bigint', (column) => column.notNull())
    .addColumn('from_url', 'text', (column) => column.notNull())
    .addColumn('to_url', 'text', (column) => column.notNull())
    .addColumn('search_text', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('site_redirect_key', ['store_id', 'id'])
    .execute();
  await schema
    .createIndex('site_redirect_by_path')
    .ifNotExists()
    .unique()
    .on('site_redirect')
    .columns(['store_id', 'from_url'])
    .execute();
  await schema
    .createTable('site_image')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('upload_key', 'text', (column) => column.notNull())
    .addColumn('media_id', 'bigint')
    .addPrimaryKeyConstraint('site_image_key', ['store_id', 'id'])
    .execute();
  await schema
    .createTable('site_token')
    .ifNotExists()
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('app_token_hash', 'text', (column) => column.notNull())
    .addColumn('expires', 'bigint', (column) => column.notNull())
    .execute();
};
