import { sql, type Compilable, type CompiledQuery, type Insertable } from 'kysely';
import type { Db } from './database.ts';
import type { Tables } from './tables.ts';

type Values = Readonly<Record<string, unknown>>;

/** Stands for a value while a query is built. */
class Placeholder {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

const STAND_INS: unknown = new Proxy({}, { get: (_target, name) => new Placeholder(String(name)) });

/**
 * A query that is built once and run with other values each time: for what runs with most requests or changes, where
 * building it costs more than running it. One with lists of varying length is built anew where it is used.
 *
 * @param build takes a stand-in for each value from its second argument, one by one and by name
 */
export function prepared<V extends Values, Row>(
  build: (db: Db, values: V) => Pick<Compilable<Row>, 'compile'>,
): (db: Db, values: V) => Promise<Row[]> {
  let compiled: CompiledQuery<Row> | undefined;
  return (db, values) => {
    compiled ??= build(db, STAND_INS as V).compile(); // whatever is asked of it is a stand-in
    return run(db, compiled, values);
  };
}

/** Writes a row, over the one with the same key where there is one. Every row must have the same columns. */
export function preparedUpsert<T extends keyof Tables>(
  table: T,
  key: readonly (keyof Tables[T] & string)[],
): (db: Db, row: Insertable<Tables[T]>) => Promise<void> {
  let compiled: CompiledQuery | undefined;
  return async (db, row) => {
    compiled ??= upsertOf(table, key, Object.keys(row)).compile(db);
    await run(db, compiled, row as Values); // a row is its columns by name
  };
}

function upsertOf(table: string, key: readonly string[], columns: readonly string[]) {
  const list = (names: readonly string[]) => sql.join(names.map((name) => sql.ref(name)));
  const values = sql.join(columns.map((name) => new Placeholder(name)));
  const others = columns.filter((name) => !key.includes(name));
  const changes = sql.join(others.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`));
  return sql`insert into ${sql.table(table)} (${list(columns)}) values (${values}) on conflict (${list(key)}) do update set ${changes}`;
}

async function run<Row>(db: Db, compiled: CompiledQuery<Row>, values: Values): Promise<Row[]> {
  const parameters = compiled.parameters.map((parameter) =>
    parameter instanceof Placeholder ? values[parameter.name] : parameter,
  );
  const { rows } = await db.executeQuery<Row>({ ...compiled, parameters });
  return rows;
}
