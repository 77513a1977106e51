import type { CreateTables } from '../storage/column-types.ts';

/** A login: the owner of a store, or staff of one. */
export interface UserTable {
  /** `p1234567` */
  id: string;
  email: string;
  name: string;
  password_hash: string;
  created: number;
}

export interface StoreMemberTable {
  store_id: number;
  user_id: string;
  role: 'owner' | 'staff';
  /** Staff scopes, separated by spaces. Empty: everything. */
  staff_scopes: string;
}

export interface SessionTable {
  /** SHA-256 of the session token, hex. */
  token_hash: string;
  user_id: string;
  created: number;
  expires: number;
}

/** Somebody who was asked to work in a store, and has not followed the link yet. */
export interface StaffInvitationTable {
  store_id: number;
  /** Lower case. */
  email: string;
  /** The id of the person's profile: the one there is, or the one they will get. */
  profile_id: string;
  /** Staff scopes, separated by spaces. Empty: everything. */
  staff_scopes: string;
  /** SHA-256 of the text in the link, hex. */
  token_hash: string;
  created: number;
}

export interface UserTables {
  user_profile: UserTable;
  store_member: StoreMemberTable;
  session: SessionTable;
  staff_invitation: StaffInvitationTable;
}

export const createUserTables: CreateTables = async (schema) => {
  await schema
    .createTable('user_profile')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('password_hash', 'text', (column) => column.notNull())
    .addColumn('created', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('store_member')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('staff_scopes', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('store_member_key', ['store_id', 'user_id'])
    .execute();
  await schema
    .createTable('session')
    .ifNotExists()
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('created', 'bigint', (column) => column.notNull())
    .addColumn('expires', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('staff_invitation')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('profile_id', 'text', (column) => column.notNull())
    .addColumn('staff_scopes', 'text', (column) => column.notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('created', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('staff_invitation_key', ['store_id', 'email'])
    .execute();
};
