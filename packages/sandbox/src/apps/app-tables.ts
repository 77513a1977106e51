import type { CreateTables } from '../storage/column-types.ts';

export interface AppTable {
  client_id: string;
  /** `custom`: lives in the store it was made in. `public`: listed in the App Market. */
  kind: 'custom' | 'public';
  /** The store a custom app was made in. 0 for public ones. */
  owner_store_id: number;
  name: string;
  /** Encrypted client secret. */
  secret: string;
  /** JSON: scopes the app may ask for, endpoints, page title and section, authentication mode. */
  settings: string;
  /** JSON: what the App Market shows. Empty for custom apps. */
  listing: string;
  created: number;
  updated: number;
}

export interface InstallationTable {
  store_id: number;
  client_id: string;
  /** Granted scopes, separated by spaces. Frozen at installation. */
  scopes: string;
  /** JSON: `{status, startDate, expirationDate}` of the app's subscription. */
  subscription: string;
  installed: number;
}

export interface TokenTable {
  /** SHA-256 of the token, hex. */
  token_hash: string;
  kind: 'secret' | 'public';
  store_id: number;
  client_id: string;
  /** Scopes at the time it was given, separated by spaces. */
  scopes: string;
  /** The token, encrypted: the app dashboard shows it again. */
  encrypted: string;
  created: number;
  /** When it died, 0 while it lives. */
  revoked: number;
}

export interface OauthCodeTable {
  code_hash: string;
  client_id: string;
  store_id: number;
  scopes: string;
  redirect_uri: string;
  expires: number;
  /** When it was exchanged, 0 before. A second exchange kills what the first one gave. */
  used: number;
  /** Hash of the secret token it was exchanged for. Empty before. */
  token_hash: string;
}

export interface UpdateRequestTable {
  id: number;
  client_id: string;
  store_id: number;
  user_id: string;
  /** JSON: the settings as they would be. */
  settings: string;
  message: string;
  status: 'pending' | 'approved' | 'declined';
  created: number;
  decided: number;
}

export interface AppStorageTable {
  store_id: number;
  client_id: string;
  key: string;
  value: string;
  position: number;
}

/** What an app charged a store. */
export interface ChargeTable {
  store_id: number;
  transaction_id: string;
  client_id: string;
  /** Lower case. */
  idempotency_key: string;
  cents: number;
  /** What it was in US dollars, for the limits. */
  usd_cents: number;
  currency: string;
  description: string;
  /** JSON. Empty without any. */
  metadata: string;
  charged: number;
}

export interface AppTables {
  app: AppTable;
  installation: InstallationTable;
  token: TokenTable;
  oauth_code: OauthCodeTable;
  update_request: UpdateRequestTable;
  app_storage: AppStorageTable;
  charge: ChargeTable;
}

export const createAppTables: CreateTables = async (schema) => {
  await schema
    .createTable('app')
    .ifNotExists()
    .addColumn('client_id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('owner_store_id', 'bigint', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('settings', 'text', (column) => column.notNull())
    .addColumn('listing', 'text', (column) => column.notNull())
    .addColumn('created', 'bigint', (column) => column.notNull())
    .addColumn('updated', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('installation')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('client_id', 'text', (column) => column.notNull())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('subscription', 'text', (column) => column.notNull())
    .addColumn('installed', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('installation_key', ['store_id', 'client_id'])
    .execute();
  await schema
    .createTable('token')
    .ifNotExists()
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('client_id', 'text', (column) => column.notNull())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('encrypted', 'text', (column) => column.notNull())
    .addColumn('created', 'bigint', (column) => column.notNull())
    .addColumn('revoked', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createIndex('token_of_installation')
    .ifNotExists()
    .on('token')
    .columns(['store_id', 'client_id'])
    .execute();
  await schema
    .createTable('oauth_code')
    .ifNotExists()
    .addColumn('code_hash', 'text', (column) => column.primaryKey())
    .addColumn('client_id', 'text', (column) => column.notNull())
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('redirect_uri', 'text', (column) => column.notNull())
    .addColumn('expires', 'bigint', (column) => column.notNull())
    .addColumn('used', 'bigint', (column) => column.notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('update_request')
    .ifNotExists()
    .addColumn('id', 'bigint', (column) => column.primaryKey())
    .addColumn('client_id', 'text', (column) => column.notNull())
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('settings', 'text', (column) => column.notNull())
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('created', 'bigint', (column) => column.notNull())
    .addColumn('decided', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('app_storage')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('client_id', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('position', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('app_storage_key', ['store_id', 'client_id', 'key'])
    .execute();
  await schema
    .createTable('charge')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('transaction_id', 'text', (column) => column.notNull())
    .addColumn('client_id', 'text', (column) => column.notNull())
    .addColumn('idempotency_key', 'text', (column) => column.notNull())
    .addColumn('cents', 'bigint', (column) => column.notNull())
    .addColumn('usd_cents', 'bigint', (column) => column.notNull())
    .addColumn('currency', 'text', (column) => column.notNull())
    .addColumn('description', 'text', (column) => column.notNull())
    .addColumn('metadata', 'text', (column) => column.notNull())
    .addColumn('charged', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('charge_key', ['store_id', 'client_id', 'idempotency_key'])
    .execute();
  await schema.createIndex('charge_of_day').ifNotExists().on('charge').columns(['store_id', 'charged']).execute();
};
