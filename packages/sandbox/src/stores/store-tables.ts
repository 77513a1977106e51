import type { ColumnType } from 'kysely';
import type { StoreState } from '@ecwid-kit/types/control';
import type { CreateTables } from '../storage/column-types.ts';
import type { SequenceTable } from '../storage/sequence.ts';
import type { StoreChangeTable } from './store-changes.ts';

type PaymentSource = StoreState['paymentSource'];

export interface StoreTable {
  id: number;
  /** `GET /profile` as a token with every scope sees it. */
  profile: string;
  /** `ECWID_UNLIMITED` and so on. A free plan has no API. */
  plan: string;
  suspended: number;
  /** How it pays for what it owes. */
  payment_source: ColumnType<PaymentSource, PaymentSource | undefined>;
  /** JSON: the app that made it, and for whom. Empty where its owner did. */
  origin: ColumnType<string, string | undefined>;
  created: number;
}

/** What the sandbox remembers of itself: the clock's offset, the keys' check value. */
export interface SettingTable {
  name: string;
  value: string;
}

/** A copy of a store that an app asked for. */
export interface StoreCloneTable {
  ticket: string;
  client_id: string;
  started: number;
  /** JSON: `{products, categories}`, new ids by old ones. Empty where no catalog was copied. */
  mapping: string;
}

/** A domain that a store bought. Nobody else has it. */
export interface StoreDomainTable {
  name: string;
  store_id: number;
  id: number;
  /** JSON: in whose name. */
  registrant: string;
  connected: number;
  autorenew: number;
  purchased: number;
  /** Of the time that was paid for when the row was written. One that is renewed lasts longer. */
  expires: number;
}

export interface StoreTables {
  store: StoreTable;
  store_change: StoreChangeTable;
  store_domain: StoreDomainTable;
  store_clone: StoreCloneTable;
  setting: SettingTable;
  sequence: SequenceTable;
}

export const createStoreTables: CreateTables = async (schema) => {
  await schema
    .createTable('store')
    .ifNotExists()
    .addColumn('id', 'bigint', (column) => column.primaryKey())
    .addColumn('profile', 'text', (column) => column.notNull())
    .addColumn('plan', 'text', (column) => column.notNull())
    .addColumn('suspended', 'integer', (column) => column.notNull())
    .addColumn('payment_source', 'text', (column) => column.notNull().defaultTo('valid'))
    .addColumn('origin', 'text', (column) => column.notNull().defaultTo(''))
    .addColumn('created', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('store_change')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('area', 'text', (column) => column.notNull())
    .addColumn('changed', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('store_change_key', ['store_id', 'area'])
    .execute();
  await schema
    .createTable('store_domain')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('id', 'bigint', (column) => column.notNull())
    .addColumn('registrant', 'text', (column) => column.notNull())
    .addColumn('connected', 'integer', (column) => column.notNull())
    .addColumn('autorenew', 'integer', (column) => column.notNull())
    .addColumn('purchased', 'bigint', (column) => column.notNull())
    .addColumn('expires', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('store_domain_of_store').ifNotExists().on('store_domain').column('store_id').execute();
  await schema
    .createTable('store_clone')
    .ifNotExists()
    .addColumn('ticket', 'text', (column) => column.primaryKey())
    .addColumn('client_id', 'text', (column) => column.notNull())
    .addColumn('started', 'bigint', (column) => column.notNull())
    .addColumn('mapping', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('setting')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('sequence')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('value', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('sequence_key', ['store_id', 'name'])
    .execute();
};
