import { nodeSqliteDialect, openDatabase } from '@ecwid-kit/auth/sqlite';
import { Kysely } from 'kysely';
import { openFeed, type Feed } from '../feed/feed.ts';

/** A feed in memory. */
export async function openTestFeed(): Promise<Feed> {
  const db = new Kysely<unknown>({ dialect: nodeSqliteDialect(() => openDatabase(':memory:')) });
  return openFeed({ db, dialect: 'sqlite' });
}
