import type { CreateTables } from '../../storage/column-types.ts';

/** A browser in which a customer is signed in. */
export interface CustomerSessionTable {
  store_id: number;
  /** SHA-256 of the cookie. */
  token_hash: string;
  customer_id: number;
  /** Unix seconds. */
  expires: number;
}

/** A link in a mail that signs in whoever reads the mail. Gone once it is used. */
export interface SignInLinkTable {
  store_id: number;
  /** SHA-256 of the link's key. */
  key_hash: string;
  /** Lower case. */
  email: string;
  /** Of the page on which the link was asked for: `de`. */
  lang: string;
  /** Unix seconds. */
  expires: number;
}

/** Which customer a user of another site is. */
export interface SsoUserTable {
  store_id: number;
  client_id: string;
  user_id: string;
  customer_id: number;
}

/** A signature of single sign-on that was used. */
export interface SsoSignatureTable {
  store_id: number;
  signature_hash: string;
  /** Unix seconds: from then on the timestamp is too old by itself. */
  expires: number;
}

export interface SignInTables {
  customer_session: CustomerSessionTable;
  sign_in_link: SignInLinkTable;
  sso_user: SsoUserTable;
  sso_signature: SsoSignatureTable;
}

export const createSignInTables: CreateTables = async (schema) => {
  await schema
    .createTable('customer_session')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull())
    .addColumn('customer_id', 'bigint', (column) => column.notNull())
    .addColumn('expires', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('customer_session_key', ['store_id', 'token_hash'])
    .execute();
  await schema
    .createTable('sign_in_link')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('key_hash', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('lang', 'text', (column) => column.notNull())
    .addColumn('expires', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('sign_in_link_key', ['store_id', 'key_hash'])
    .execute();
  await schema
    .createTable('sso_user')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('client_id', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('customer_id', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('sso_user_key', ['store_id', 'client_id', 'user_id'])
    .execute();
  await schema
    .createTable('sso_signature')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('signature_hash', 'text', (column) => column.notNull())
    .addColumn('expires', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('sso_signature_key', ['store_id', 'signature_hash'])
    .execute();
};
