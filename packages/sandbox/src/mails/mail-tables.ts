import type { Generated } from 'kysely';
import type { CreateTables } from '../storage/column-types.ts';

/** A mail that the platform would have sent. */
export interface MailTable {
  id: Generated<number>;
  store_id: number;
  /** Lower case. */
  recipient: string;
  subject: string;
  text: string;
  /** Milliseconds. */
  sent: number;
}

export interface MailTables {
  mail: MailTable;
}

export const createMailTables: CreateTables = async (schema) => {
  await schema
    .createTable('mail')
    .ifNotExists()
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('sent', 'bigint', (column) => column.notNull())
    .execute();
};
