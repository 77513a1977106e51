import { sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import type { Tables } from './tables.ts';
import { contains, searched } from './text-match.ts';

/** Tables whose `search_text` is looked through, which may be long. */
const INDEXED = ['product', 'shop_order', 'customer'] as const satisfies readonly (keyof Tables)[];

/** Shorter texts have no trigram to be found by. */
const MIN_INDEXED = 3;

const indexOf = (table: (typeof INDEXED)[number]) => sql.table(`${table}_text`);

/** Makes the trigram indexes, and what keeps them up to date with every write. */
export async function createTextIndexes(db: Kysely<Tables>): Promise<void> {
  for (const table of INDEXED) {
    const index = indexOf(table);
    const add = sql`insert into ${index} (rowid, search_text) values (new.rowid, new.search_text);`;
    const drop = sql`delete from ${index} where rowid = old.rowid;`;
    const trigger = (name: string) => sql.table(`${table}_text_${name}`);
    await sql`create virtual table if not exists ${index}
      using fts5(search_text, content='', contentless_delete=1, tokenize='trigram case_sensitive 1')`.execute(db);
    await sql`create trigger if not exists ${trigger('added')} after insert on ${sql.table(table)}
      begin ${add} end`.execute(db);
    await sql`create trigger if not exists ${trigger('deleted')} after delete on ${sql.table(table)}
      begin ${drop} end`.execute(db);
    await sql`create trigger if not exists ${trigger('changed')} after update of search_text on ${sql.table(table)}
      when new.search_text <> old.search_text begin ${drop} ${add} end`.execute(db);
  }
}

/** Whether the text that a row is searched by holds a text somewhere, in any case. */
export function mentions(table: (typeof INDEXED)[number], text: string): Expression<SqlBool> {
  const wanted = searched(text);
  if (Array.from(wanted).length < MIN_INDEXED) return contains(`${table}.search_text`, text);
  const phrase = `"${wanted.replaceAll('"', '""')}"`;
  const index = indexOf(table);
  return sql<SqlBool>`${sql.ref(`${table}.rowid`)} in (select rowid from ${index} where ${index} match ${phrase})`;
}
